// RUN: %verify --kinds +file-metadata %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Crypto/RSAKey.h>
#include <Poco/DirectoryIterator.h>
#include <Poco/File.h>
#include <Poco/FileStream.h>
#include <Poco/Glob.h>
#include <Poco/HMACEngine.h>
#include <Poco/PBKDF2Engine.h>
#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>
#include <Poco/RecursiveDirectoryIterator.h>
#include <Poco/SHA1Engine.h>
#include <Poco/SharedLibrary.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>
#include <Poco/URIStreamOpener.h>
#include <fstream>
#include <set>
#include <sstream>

task<> properties(Poco::File file, std::vector<std::string> names) {
  file.exists();            // expect: async-blocking-call
  file.canRead();           // expect: async-blocking-call
  file.canWrite();          // expect: async-blocking-call
  file.canExecute();        // expect: async-blocking-call
  file.isFile();            // expect: async-blocking-call
  file.isLink();            // expect: async-blocking-call
  file.isDirectory();       // expect: async-blocking-call
  file.isDevice();          // expect: async-blocking-call
  file.created();           // expect: async-blocking-call
  file.getLastModified();   // expect: async-blocking-call
  file.setLastModified({}); // expect: async-blocking-call
  file.getSize();           // expect: async-blocking-call
  file.setSize(10);         // expect: async-blocking-call
  file.setWriteable();      // expect: async-blocking-call
  file.setReadOnly();       // expect: async-blocking-call
  file.setExecutable();     // expect: async-blocking-call
  file.renameTo("b");       // expect: async-blocking-call
  file.linkTo("b");         // expect: async-blocking-call
  file.remove();            // expect: async-blocking-call
  file.createFile();        // expect: async-blocking-call
  file.createDirectory();   // expect: async-blocking-call
  file.createDirectories(); // expect: async-blocking-call
  file.list(names);         // expect: async-blocking-call
  file.totalSpace();        // expect: async-blocking-call
  file.usableSpace();       // expect: async-blocking-call
  file.freeSpace();         // expect: async-blocking-call
  file.copyTo("b");         // expect: async-blocking-call
  file.moveTo("b");         // expect: async-blocking-call
  file.path();
  std::set<std::string> found;
  Poco::Glob::glob("*.txt", found); // expect: async-blocking-call
  co_return;
}

task<> folders() {
  Poco::DirectoryIterator it(std::string("a")), end; // expect: async-blocking-call
  ++it;                                              // expect: async-blocking-call
  Poco::DirectoryIterator copy(it);
  Poco::SimpleRecursiveDirectoryIterator deep(std::string("a")); // expect: async-blocking-call
  ++deep;                                                        // expect: async-blocking-call
  it.name();
  co_return;
}

task<> streams(std::string text) {
  Poco::FileInputStream in("a");   // expect: async-blocking-call
  Poco::FileOutputStream out("b"); // expect: async-blocking-call
  Poco::FileStream both("c");      // expect: async-blocking-call
  Poco::FileInputStream later;
  later.open("a", std::ios::in); // expect: async-blocking-call
  std::ostringstream memory;
  std::istringstream source(text);
  Poco::StreamCopier::copyStream(in, memory);               // expect: async-blocking-call
  Poco::StreamCopier::copyStream64(source, out);            // expect: async-blocking-call
  Poco::StreamCopier::copyStreamUnbuffered(in, out);        // expect: async-blocking-call
  Poco::StreamCopier::copyStreamUnbuffered64(both, memory); // expect: async-blocking-call
  Poco::StreamCopier::copyToString(in, text);               // expect: async-blocking-call
  Poco::StreamCopier::copyToString64(in, text);             // expect: async-blocking-call
  Poco::StreamCopier::copyStream(source, memory);
  Poco::StreamCopier::copyToString(source, text);
  co_return;
}

task<> opens(Poco::URIStreamOpener &opener, std::string text) {
  std::istream *in = opener.open(Poco::URI("http://a")); // expect: async-blocking-call
  Poco::StreamCopier::copyToString(*in, text);           // expect: async-blocking-call
  Poco::SharedLibrary library("a.so");                   // expect: async-blocking-call
  Poco::SharedLibrary later;
  later.load("a.so"); // expect: async-blocking-call
  later.getSymbol("a");
  co_return;
}

task<> processes(std::string text, char *buffer) {
  Poco::Pipe pipe;
  Poco::ProcessHandle process = Poco::Process::launch("a", {}, nullptr, &pipe, nullptr);
  process.wait();               // expect: async-blocking-call
  Poco::Process::wait(process); // expect: async-blocking-call
  process.tryWait();
  Poco::Process::isRunning(process);
  pipe.readBytes(buffer, 10);  // expect: async-blocking-call
  pipe.writeBytes(buffer, 10); // expect: async-blocking-call
  pipe.writeBytes(buffer, 1);
  Poco::PipeInputStream output(pipe);
  Poco::StreamCopier::copyToString(output, text); // expect: async-blocking-call
  co_return;
}

task<> computes(std::string password) {
  using Poco::Crypto::RSAKey;
  RSAKey key(RSAKey::KL_2048, RSAKey::EXP_LARGE);   // expect: async-cpu-bound-call
  RSAKey large(RSAKey::KL_4096, RSAKey::EXP_LARGE); // expect: async-cpu-bound-call
  RSAKey copy(key);
  Poco::PBKDF2Engine<Poco::HMACEngine<Poco::SHA1Engine>> engine("salt", 100000, 32);
  engine.update(password);
  engine.digest(); // expect: async-cpu-bound-call
  co_return;
}
