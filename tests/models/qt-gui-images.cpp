// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtGui
#include "task.h"
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPixmap>
#include <QString>

task<> files(const QString &name, QImage &image, QPixmap &pixmap, QFile &file) {
  QImage ofName(name);        // expect: async-blocking-call
  QPixmap pixmapOfName(name); // expect: async-blocking-call
  image.load(name);           // expect: async-blocking-call
  pixmap.load(name);          // expect: async-blocking-call
  image.save(name);           // expect: async-blocking-call
  pixmap.save(name);          // expect: async-blocking-call
  image.save(&file);          // expect: async-blocking-call
  co_return;
}

// A literal mostly names a resource of the program: ":/icons/open.png".
task<> resources(QImage &image) {
  QPixmap icon(":/icons/open.png");
  QPixmap ofDesigner(QString::fromUtf8(":/icons/close.png"));
  QPixmap ofLatin1(QString::fromLatin1(":/icons/close.png"));
  QImage literal(QStringLiteral(":/icons/open.png"));
  image.load(":/icons/open.png");
  const QString name = ":/icons/open.png";
  QImage named(name);
  co_return;
}

task<> codecs(QImage &image, QPixmap &pixmap, QBuffer &buffer, const QByteArray &data, const QString &name) {
  QImage::fromData(data);                    // expect: async-cpu-bound-call
  image.loadFromData(data);                  // expect: async-cpu-bound-call
  pixmap.loadFromData(data);                 // expect: async-cpu-bound-call
  image.save(&buffer, "PNG");                // expect: async-cpu-bound-call
  pixmap.save(&buffer, "PNG");               // expect: async-cpu-bound-call
  QImageReader(name).read();                 // expect: async-cpu-bound-call
  QImageWriter(&buffer, "PNG").write(image); // expect: async-cpu-bound-call
  co_return;
}

task<> memory(QImage &image, const QSize &size) {
  QImage blank(size, QImage::Format_RGB32);
  QImage copy(image);
  QPixmap empty(size);
  image.fill(Qt::white);
  co_return;
}
