// RUN: %verify --kinds +console %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QBuffer>
#include <QFile>
#include <QLibrary>
#include <QLocale>
#include <QMimeDatabase>
#include <QPluginLoader>
#include <QResource>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryFile>
#include <QTextStream>
#include <QTranslator>
#include <cstdio>

task<> opens(const QString &name, QIODevice::OpenMode mode, int fd, FILE *stream) {
  QFile file(name);
  file.open(QIODevice::ReadOnly);                                        // expect: async-blocking-call
  file.open(QIODevice::WriteOnly | QIODevice::Text);                     // expect: async-blocking-call
  file.open(mode);                                                       // expect: async-blocking-call
  file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner); // expect: async-blocking-call
  file.open(QIODevice::WriteOnly, QFile::WriteOwner);                    // expect: async-blocking-call
  file.open(fd, QIODevice::ReadOnly);
  file.open(stream, QIODevice::ReadOnly);
  QSaveFile save(name);
  save.open(QIODevice::WriteOnly); // expect: async-blocking-call
  QTemporaryFile temporary;
  temporary.open();                       // expect: async-blocking-call
  QTemporaryFile::createNativeFile(name); // expect: async-blocking-call
  co_return;
}

task<> reads(QFile &file, QTemporaryFile &temporary, QFileDevice &device, char *data) {
  file.read(data, 10); // expect: async-blocking-call
  temporary.read(10);  // expect: async-blocking-call
  device.readAll();    // expect: async-blocking-call
  file.readLine();     // expect: async-blocking-call
  file.peek(10);       // expect: async-blocking-call
  file.skip(10);       // expect: async-blocking-call
  file.getChar(data);  // expect: async-blocking-call
  file.atEnd();
  file.pos();
  co_return;
}

task<> writes(QFile &file, QSaveFile &save, const QByteArray &data) {
  file.write(data);      // expect: async-blocking-call
  file.write("text");    // expect: async-blocking-call
  file.flush();          // expect: async-blocking-call
  save.write(data);      // expect: async-blocking-call
  save.commit();         // expect: async-blocking-call
  QFile::copy("a", "b"); // expect: async-blocking-call
  file.copy("b");        // expect: async-blocking-call
  co_return;
}

// A buffer is memory, and of any device it is not known.
task<> memory(QIODevice &device, const QByteArray &data) {
  QBuffer buffer;
  buffer.open(QIODevice::ReadWrite);
  buffer.write(data);
  buffer.readAll();
  buffer.readLine();
  device.open(QIODevice::ReadWrite);
  device.write(data);
  device.readAll();
  co_return;
}

void save(QIODevice &device, const QByteArray &data) { device.write(data); }

task<> throughHelper(QFile &file, QBuffer &buffer, const QByteArray &data) {
  save(file, data); // expect: async-blocking-call
  save(buffer, data);
  co_return;
}

task<> textStreams(QFile &file, QIODevice *device, QString &text) {
  QTextStream stream(&file);
  stream.readLine();          // expect: async-blocking-call
  stream.readLineInto(&text); // expect: async-blocking-call
  stream.readAll();           // expect: async-blocking-call
  stream.read(10);            // expect: async-blocking-call
  stream >> text;             // expect: async-blocking-call
  stream.flush();             // expect: async-blocking-call
  QTextStream later;
  later.setDevice(&file);
  later.readAll(); // expect: async-blocking-call
  QTextStream inMemory(&text);
  inMemory.readAll();
  inMemory.flush();
  QTextStream ofDevice(device);
  ofDevice.readAll();
  co_return;
}

task<> console() {
  QTextStream in(stdin);
  in.readLine(); // expect: async-blocking-call
  QFile file;
  file.open(stdin, QIODevice::ReadOnly);
  file.readLine(); // expect: async-blocking-call
  QTextStream ofFile(&file);
  ofFile.readLine(); // expect: async-blocking-call
  co_return;
}

task<> loads(QSettings &settings, QTranslator &translator, const uchar *data, const QString &name) {
  settings.sync(); // expect: async-blocking-call
  settings.value("key");
  settings.setValue("key", 1);
  QLibrary(name).load();                                              // expect: async-blocking-call
  QPluginLoader(name).load();                                         // expect: async-blocking-call
  (void)translator.load(name);                                        // expect: async-blocking-call
  (void)translator.load(QLocale(), name);                             // expect: async-blocking-call
  QResource::registerResource(name);                                  // expect: async-blocking-call
  QMimeDatabase().mimeTypeForFile(name);                              // expect: async-blocking-call
  QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchContent); // expect: async-blocking-call
  QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
  (void)translator.load(data, 10);
  QResource::registerResource(data);
  co_return;
}
