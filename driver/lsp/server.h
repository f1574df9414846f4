// The language server: LSP 3.17 over two descriptors.
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
#pragma once

#include "driver/lsp/features.h"
#include "driver/lsp/folder.h"
#include "driver/lsp/message_reader.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace async_tidy {

/// One thread: it reads messages, starts and hears processes, and never waits for one of them. What it is sent is not
/// trusted: a message that makes no sense is answered with an error, or passed over where it wants no answer.
class Server {
public:
  Server(int in, int out) : in(in), out(out) {}

  /// Until the client says `exit` or goes away. Gives the exit status: 0 after a `shutdown`, else 1.
  int run();

private:
  using Json = nlohmann::json;
  using Clock = std::chrono::steady_clock;
  struct PendingPull {
    Json id;
    std::string file;
    std::string resultId;
    Clock::time_point deadline;
  };
  /// Told of a file: its diagnostics, so that the same ones are not told twice.
  struct Told {
    std::string diagnostics;
    int64_t version = 0;
  };

  int in, out;
  MessageReader reader;
  /// From `sent` on, it is still to be sent.
  std::string unsent;
  size_t sent = 0;
  bool isInitialized = false, isShutDown = false, hasExited = false;
  unsigned nextId = 1;

  ClientAbilities client;
  bool pulls = false, canRefreshLenses = false, canShowDocuments = false, hasProgress = false;
  bool canConfigure = false, canWatch = false, wantsStatus = false, hasLenses = true;
  /// Requests for the configuration, and the folders that each asked for; the answers to others don't matter.
  std::map<unsigned, std::vector<std::string>> asked;

  /// What initializationOptions said: what later settings don't name is as it says.
  Json initialOptions;
  FolderSettings settings;
  /// Of folders that the client has other settings for.
  std::map<std::string, FolderSettings> settingsOf;
  std::string pages;
  Documents documents;
  std::map<std::string, std::unique_ptr<Folder>> folders;
  /// Those that were made for open files: outside of the workspace, or of projects below one of its folders.
  std::set<std::string> ownFolders;
  Clock::time_point nextLook;
  std::map<std::string, Told> told;
  std::deque<PendingPull> pendingPulls;
  /// By folder: what was last told of it.
  struct ToldOfFolder {
    std::string problem, status;
    /// Of its progress bar, where it has one.
    std::optional<std::string> progressToken;
    bool isPartial = false;
  };
  std::map<std::string, ToldOfFolder> toldOfFolders;

  void send(const Json &);
  void flush();
  void respond(const Json &id, Json result);
  void respondError(const Json &id, int code, const std::string &message);
  void notify(const std::string &method, Json params);
  void request(const std::string &method, Json params);

  void handle(const std::string &content);
  void handleMessage(const Json &);
  void handleResponse(const Json &);
  std::optional<Json> handleRequest(const std::string &method, const Json &params, const Json &id);
  Json diagnoseWorkspace(const Json &params);
  void handleNotification(const std::string &method, const Json &params);

  Json initialize(const Json &params);
  void initialized();
  void askForSettings();
  void setSettings(const Json &answers, const std::vector<std::string> &folders);
  const FolderSettings &settingsFor(const std::string &folder) const;
  void addFolder(const std::string &path);
  void removeFolder(const std::string &path);
  Folder *folderOf(const std::string &file);
  void lookForProjects();
  /// Nothing where there is no such command.
  std::optional<Json> execute(const std::string &command, const Json &arguments);
  Json explain(const std::string &check);
  void showDocument(const std::string &uri, const Json &range);

  void openDocument(const Json &params);
  void changeDocument(const Json &params);
  void closeDocument(const Json &params);
  void changeFiles(const Json &changes);
  std::string resultIdOf(const std::string &diagnostics) const;
  void answerPulls();
  void publish(Folder::News);
  void publishAll();
  void tellDiagnostics(const std::string &file, Json diagnostics);
  void publishFolder(Folder &, std::set<std::string> &current);
  void tellStatus(Folder &);
  bool isConcerned(Folder &);
  void tellProgress(std::optional<std::string> &token, const Progress &);
};

/// What is told of a folder: how many units, how far they are, how many findings.
nlohmann::json statusOf(const Folder &, const Progress &);

} // namespace async_tidy
