#include "driver/lsp/unit_worker.h"

#include "driver/bytes.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace async_tidy {
namespace {

/// A unit that takes longer is given up; people have typed on by then.
constexpr std::chrono::seconds ParseTimeout(60);
const IsolatedTask::Limits Limits{ParseTimeout};
/// Typing goes on within this time.
constexpr int IdleMilliseconds = 300;
/// Preambles leave some memory behind in the process that makes them.
constexpr unsigned MaxPreambles = 30;
/// A unit whose preamble can't be parsed without a crash goes without for a while.
constexpr unsigned MaxDeaths = 2;
constexpr std::chrono::seconds TimeWithoutPreamble(60);

bool writeAll(int fd, llvm::StringRef bytes) {
  while (!bytes.empty()) {
    ssize_t count = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return false;
    bytes = bytes.drop_front(count);
  }
  return true;
}

bool readAll(int fd, char *bytes, size_t size) {
  while (size != 0) {
    ssize_t count = read(fd, bytes, size);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return false;
    bytes += count;
    size -= count;
  }
  return true;
}

std::string frame(llvm::StringRef content) {
  std::string result;
  appendText(result, content);
  return result;
}

bool readFrame(int fd, std::string &content) {
  uint64_t size = 0;
  if (!readAll(fd, reinterpret_cast<char *>(&size), sizeof size))
    return false;
  content.resize(size);
  return readAll(fd, content.data(), size);
}

/// For each file its path, whether it is there, and its text.
std::string pack(const FileVersions &versions) {
  std::string result;
  for (const auto &[path, text] : versions) {
    appendText(result, path);
    appendValue(result, text.has_value());
    appendText(result, text ? *text : "");
  }
  return result;
}

FileVersions unpackVersions(llvm::StringRef bytes) {
  FileVersions result;
  llvm::StringRef path, text;
  bool isThere = false;
  while (takeText(bytes, path) && takeValue(bytes, isThere) && takeText(bytes, text))
    result[path.str()] = isThere ? std::optional(text.str()) : std::nullopt;
  return result;
}

} // namespace

UnitWorker::~UnitWorker() { stop(); }

void UnitWorker::stop() {
  if (process <= 0)
    return;
  close(socket);
  kill(process, SIGKILL);
  int status = waitFor(process);
  // What it does itself is preambles alone.
  if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
    countDeath();
  process = socket = -1;
  received.clear();
  unsent.clear();
}

void UnitWorker::countDeath() {
  if (++deaths != MaxDeaths)
    return;
  nextPreamble = std::chrono::steady_clock::now() + TimeWithoutPreamble;
  deaths = 0;
}

void UnitWorker::cutOff() {
  stop();
  countDeath();
  busy = false;
}

void UnitWorker::rest() {
  if (!busy)
    stop();
}

bool UnitWorker::start() {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return false;
  pid_t parent = getpid();
  process = fork();
  if (process == 0) {
    close(ends[0]);
    becomeIsolated(parent, Limits.memoryBytes);
    serve(ends[1]);
  }
  close(ends[1]);
  socket = ends[0];
  if (process < 0)
    close(socket), socket = -1;
  return process > 0;
}

void UnitWorker::serve(int client) const {
  RepeatedUnit unit(job, project);
  std::string request;
  for (unsigned preambles = 0; readFrame(client, request);) {
    FileVersions versions = unpackVersions(request);
    IsolatedTask task;
    std::string failure = "the front end ";
    if (task.start([&] { return pack(unit.extract(versions)); }, Limits)) {
      pollfd ready{task.descriptor(), POLLIN, 0};
      while (!task.proceed())
        poll(&ready, 1, /*milliseconds=*/1000);
      std::string why = task.finish();
      failure = why.empty() ? "" : failure + why;
    } else {
      failure += "could not be started";
    }
    // The first byte says whether it is an answer.
    if (!writeAll(client, frame(failure.empty() ? "=" + task.bytes().str() : "!" + failure)))
      break;
    pollfd next{client, POLLIN, 0};
    if (std::chrono::steady_clock::now() < nextPreamble || poll(&next, 1, IdleMilliseconds) != 0 ||
        unit.isPrepared(versions))
      continue;
    if (preambles++ == MaxPreambles)
      break;
    // Ends the process where the preamble takes too long.
    alarm(ParseTimeout.count());
    unit.prepare(versions);
    alarm(0);
  }
  _exit(0);
}

void UnitWorker::request(const FileVersions &versions) {
  busy = true;
  isRepeated = false;
  unanswered = pack(versions);
  if (process > 0 || start())
    unsent = frame(unanswered);
}

/// Sends and reads what can be. False where the process is gone.
bool UnitWorker::exchange() {
  while (!unsent.empty()) {
    ssize_t count = send(socket, unsent.data(), unsent.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      break;
    if (count <= 0 && errno != EINTR)
      return false;
    unsent.erase(0, std::max<ssize_t>(count, 0));
  }
  return readSome(socket, received);
}

std::optional<Collected> UnitWorker::proceed() {
  bool isThere = process > 0 && exchange();
  llvm::StringRef rest = received, content;
  if (takeText(rest, content) && !content.empty()) {
    Collected result;
    if (content.consume_front("="))
      result = unpack(content);
    else
      result.failure = content.drop_front().str();
    received.clear();
    busy = false;
    return result;
  }
  if (isThere)
    return std::nullopt;
  stop();
  if (!busy)
    return std::nullopt;
  // It may have ended by itself before it was asked.
  if (!isRepeated && start()) {
    isRepeated = true;
    unsent = frame(unanswered);
    return std::nullopt;
  }
  busy = false;
  return Collected{std::nullopt, {}, "the front end crashed"};
}

} // namespace async_tidy
