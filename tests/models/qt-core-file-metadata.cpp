// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -fPIC -I%inputs -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

task<> files(QFile &file, QTemporaryFile &temporary) {
  QFile::exists("a");                                   // expect: async-blocking-call
  file.remove();                                        // expect: async-blocking-call
  file.moveToTrash();                                   // expect: async-blocking-call
  QFile::rename("a", "b");                              // expect: async-blocking-call
  file.link("b");                                       // expect: async-blocking-call
  file.resize(10);                                      // expect: async-blocking-call
  file.size();                                          // expect: async-blocking-call
  file.permissions();                                   // expect: async-blocking-call
  file.setPermissions(QFile::ReadOwner);                // expect: async-blocking-call
  file.symLinkTarget();                                 // expect: async-blocking-call
  file.fileTime(QFile::FileAccessTime);                 // expect: async-blocking-call
  file.setFileTime(QDateTime(), QFile::FileAccessTime); // expect: async-blocking-call
  temporary.rename("b");                                // expect: async-blocking-call
  file.fileName();
  file.setFileName("b");
  co_return;
}

task<> infos(QFileInfo &info) {
  info.exists();                        // expect: async-blocking-call
  info.isFile();                        // expect: async-blocking-call
  info.isDir();                         // expect: async-blocking-call
  info.isSymLink();                     // expect: async-blocking-call
  info.isReadable();                    // expect: async-blocking-call
  info.isWritable();                    // expect: async-blocking-call
  info.isExecutable();                  // expect: async-blocking-call
  info.size();                          // expect: async-blocking-call
  info.fileTime(QFile::FileAccessTime); // expect: async-blocking-call
  info.lastModified();                  // expect: async-blocking-call
  info.lastRead();                      // expect: async-blocking-call
  info.birthTime();                     // expect: async-blocking-call
  info.metadataChangeTime();            // expect: async-blocking-call
  info.permission(QFile::ReadOwner);    // expect: async-blocking-call
  info.permissions();                   // expect: async-blocking-call
  info.owner();                         // expect: async-blocking-call
  info.group();                         // expect: async-blocking-call
  info.canonicalFilePath();             // expect: async-blocking-call
  info.canonicalPath();                 // expect: async-blocking-call
  info.symLinkTarget();                 // expect: async-blocking-call
  info.stat();                          // expect: async-blocking-call
  info.fileName();
  info.suffix();
  info.absoluteFilePath();
  co_return;
}

task<> directories(QDir &dir) {
  dir.exists();            // expect: async-blocking-call
  dir.mkdir("a");          // expect: async-blocking-call
  dir.mkpath("a/b");       // expect: async-blocking-call
  dir.rmdir("a");          // expect: async-blocking-call
  dir.rmpath("a/b");       // expect: async-blocking-call
  dir.remove("a");         // expect: async-blocking-call
  dir.rename("a", "b");    // expect: async-blocking-call
  dir.removeRecursively(); // expect: async-blocking-call
  dir.entryList();         // expect: async-blocking-call
  dir.entryInfoList();     // expect: async-blocking-call
  dir.count();             // expect: async-blocking-call
  dir.isEmpty();           // expect: async-blocking-call
  dir.cd("a");             // expect: async-blocking-call
  dir.cdUp();              // expect: async-blocking-call
  dir.isReadable();        // expect: async-blocking-call
  dir.canonicalPath();     // expect: async-blocking-call
  dir.path();
  dir.filePath("a");
  QDir::cleanPath("a/..");
  co_return;
}

task<> others() {
  QDirIterator it("a");    // expect: async-blocking-call
  it.next();               // expect: async-blocking-call
  it.nextFileInfo();       // expect: async-blocking-call
  QTemporaryDir temporary; // expect: async-blocking-call
  temporary.remove();      // expect: async-blocking-call
  QStorageInfo storage;
  storage.refresh();                                              // expect: async-blocking-call
  QStorageInfo::mountedVolumes();                                 // expect: async-blocking-call
  QStandardPaths::locate(QStandardPaths::ConfigLocation, "a");    // expect: async-blocking-call
  QStandardPaths::locateAll(QStandardPaths::ConfigLocation, "a"); // expect: async-blocking-call
  QStandardPaths::findExecutable("make");                         // expect: async-blocking-call
  co_return;
}
