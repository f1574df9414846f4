// RUN: %verify %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QBuffer>
#include <QProcess>
#include <unistd.h>

task<> synchronous(QProcess &process, const QStringList &arguments) {
  QProcess::execute("make", arguments); // expect: async-blocking-call
  process.start("make", arguments);
  process.waitForStarted();         // expect: async-blocking-call
  process.waitForReadyRead(100);    // expect: async-blocking-call
  process.waitForBytesWritten(100); // expect: async-blocking-call
  process.waitForFinished(-1);      // expect: async-blocking-call
  process.waitForStarted(0);
  process.waitForReadyRead(0);
  process.waitForBytesWritten(0);
  process.waitForFinished(0);
  co_return;
}

// Signals tell the same.
task<> asynchronous(QProcess &process) {
  QObject::connect(&process, &QProcess::finished, [&process] {
    process.readAllStandardOutput();
    process.readAll();
    usleep(1); // expect: async-blocking-call
  });
  process.start("make", {});
  process.write("data");
  process.closeWriteChannel();
  QProcess::startDetached("make");
  co_return;
}

// Runs in the child process.
task<> modifier(QProcess &process) {
  process.setChildProcessModifier([] { usleep(1); });
  co_return;
}

task<> devices(QIODevice *device, QBuffer &buffer) {
  device->waitForReadyRead(100);    // expect: async-blocking-call
  device->waitForBytesWritten(100); // expect: async-blocking-call
  device->waitForReadyRead(0);
  buffer.waitForReadyRead(100);
  buffer.waitForBytesWritten(100);
  device->readAll();
  co_return;
}
