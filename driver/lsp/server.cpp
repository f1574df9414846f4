#include "driver/lsp/server.h"

#include "driver/compile_database.h"
#include "driver/lsp/json_access.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace async_tidy {

using Json = nlohmann::json;

namespace {

/// [LSP 3.17, ErrorCodes]
enum ErrorCode {
  NoJson = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  NotInitialized = -32002,
  RequestCancelled = -32800
};

/// A client that asks for diagnostics gets those that there are after this time.
constexpr std::chrono::seconds PullTimeout(10);

/// Messages of the protocol are far from it; recursion over what is parsed stays possible.
constexpr unsigned MaxDepth = 500;

/// Whether arrays and objects are that deep in each other. Also of what is no JSON.
bool isTooDeep(llvm::StringRef json) {
  unsigned depth = 0;
  bool isInString = false;
  for (size_t i = 0; i < json.size(); ++i)
    if (isInString) {
      if (json[i] == '\\')
        ++i;
      else if (json[i] == '"')
        isInString = false;
    } else if (json[i] == '"') {
      isInString = true;
    } else if (json[i] == '[' || json[i] == '{') {
      if (++depth > MaxDepth)
        return true;
    } else if ((json[i] == ']' || json[i] == '}') && depth != 0) {
      --depth;
    }
  return false;
}

TextPosition positionIn(const Json &params) { return params.at("position").get<TextPosition>(); }

std::string fileIn(const Json &params) { return fileOfUri(params.at("textDocument").at("uri").get<std::string>()); }

} // namespace

void Server::send(const Json &message) {
  unsent += framed(textOf(message));
  flush();
}

/// As much as the client takes now.
void Server::flush() {
  while (sent != unsent.size()) {
    ssize_t count = write(out, unsent.data() + sent, unsent.size() - sent);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      return;
    if (count < 0 && errno != EINTR) {
      hasExited = true;
      return;
    }
    sent += std::max<ssize_t>(count, 0);
  }
  unsent.clear();
  sent = 0;
}

void Server::respond(const Json &id, Json result) {
  send({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

void Server::respondError(const Json &id, int code, const std::string &message) {
  send({{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", message}}}});
}

void Server::notify(const std::string &method, Json params) {
  send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

void Server::request(const std::string &method, Json params) {
  send({{"jsonrpc", "2.0"}, {"id", nextId++}, {"method", method}, {"params", std::move(params)}});
}

void Server::handle(const std::string &content) {
  Json message(Json::value_t::discarded);
  if (!isTooDeep(content))
    message = Json::parse(content, nullptr, /*allow_exceptions=*/false);
  if (message.is_discarded())
    return respondError(nullptr, NoJson, "this is no JSON");
  if (!message.is_object())
    return respondError(nullptr, InvalidRequest, "a message is an object");
  Json id = message.value("id", Json());
  bool isRequest = message.contains("id") && message.contains("method");
  try {
    handleMessage(message);
  } catch (const Json::exception &error) {
    if (isRequest)
      respondError(id, InvalidParams, error.what());
    else
      llvm::errs() << "async-tidy: a message makes no sense: " << error.what() << '\n';
  }
}

void Server::handleMessage(const Json &message) {
  if (!message.contains("method")) {
    if (message.contains("id"))
      handleResponse(message);
    return;
  }
  std::string method = message["method"].get<std::string>();
  Json params = message.value("params", Json::object());
  if (!message.contains("id")) {
    if (isInitialized || method == "exit")
      handleNotification(method, params);
    return;
  }
  const Json &id = message["id"];
  if (!id.is_string() && !id.is_number_integer())
    return respondError(nullptr, InvalidRequest, "an id is a number or a string");
  if (isInitialized == (method == "initialize"))
    return respondError(id, isInitialized ? InvalidRequest : NotInitialized,
                        isInitialized ? "the server is initialized" : "the server is not initialized");
  if (isShutDown)
    return respondError(id, InvalidRequest, "the server is shut down");
  if (std::optional<Json> result = handleRequest(method, params, id))
    respond(id, std::move(*result));
}

void Server::handleResponse(const Json &message) {
  auto question = message["id"].is_number_unsigned() ? asked.find(message["id"].get<unsigned>()) : asked.end();
  if (question == asked.end())
    return;
  std::vector<std::string> paths = std::move(question->second);
  asked.erase(question);
  if (const Json &result = at(message, {"result"}); result.is_array())
    setSettings(result, paths);
}

/// Nothing where the answer comes later.
std::optional<Json> Server::handleRequest(const std::string &method, const Json &params, const Json &id) {
  if (method == "initialize")
    return initialize(params);
  if (method == "shutdown") {
    isShutDown = true;
    return Json(nullptr);
  }
  if (method == "workspace/executeCommand") {
    std::string command = params.at("command").get<std::string>();
    std::optional<Json> result = execute(command, params.value("arguments", Json::array()));
    if (!result)
      respondError(id, InvalidParams, "there is no command '" + command + "'");
    return result;
  }
  if (method == "workspace/diagnostic")
    return diagnoseWorkspace(params);
  bool isItem = method == "callHierarchy/outgoingCalls" || method == "callHierarchy/incomingCalls";
  static const std::set<std::string> ofDocuments = {
      "textDocument/diagnostic", "textDocument/codeAction", "textDocument/hover", "textDocument/codeLens",
      "textDocument/prepareCallHierarchy"};
  if (!isItem && !ofDocuments.contains(method)) {
    respondError(id, MethodNotFound, "there is no method '" + method + "'");
    return std::nullopt;
  }
  std::string file = isItem ? fileOfUri(params.at("item").at("uri").get<std::string>()) : fileIn(params);
  Folder *folder = folderOf(file);
  if (method == "textDocument/diagnostic") {
    pendingPulls.push_back({id, file, stringAt(params, "previousResultId"), Clock::now() + PullTimeout});
    answerPulls();
    return std::nullopt;
  }
  if (!folder)
    return Json(nullptr);
  View view(*folder, documents, client, pages);
  if (method == "textDocument/codeAction")
    return view.codeActions(file, params.at("range").at("start").get<TextPosition>(),
                            params["range"].at("end").get<TextPosition>());
  if (method == "textDocument/hover")
    return view.hover(file, positionIn(params));
  if (method == "textDocument/codeLens")
    return hasLenses ? view.codeLenses(file) : Json(nullptr);
  if (method == "textDocument/prepareCallHierarchy")
    return view.prepareCallHierarchy(file, positionIn(params));
  return method == "callHierarchy/outgoingCalls" ? view.outgoingCalls(params["item"])
                                                 : view.incomingCalls(params["item"]);
}

void Server::handleNotification(const std::string &method, const Json &params) {
  if (method == "exit") {
    hasExited = true;
  } else if (method == "initialized") {
    initialized();
  } else if (method == "$/cancelRequest") {
    const Json &id = params.at("id");
    auto pull = llvm::find_if(pendingPulls, [&](const PendingPull &one) { return one.id == id; });
    if (pull != pendingPulls.end()) {
      respondError(id, RequestCancelled, "cancelled");
      pendingPulls.erase(pull);
    }
  } else if (method == "textDocument/didOpen") {
    openDocument(params);
  } else if (method == "textDocument/didChange") {
    changeDocument(params);
  } else if (method == "textDocument/didSave") {
    std::string file = fileIn(params);
    for (auto &[path, folder] : folders)
      folder->saved(file);
  } else if (method == "textDocument/didClose") {
    closeDocument(params);
  } else if (method == "workspace/didChangeConfiguration") {
    if (canConfigure)
      askForSettings();
    else
      setSettings(Json::array({at(params, {"settings", "async-tidy"})}), {});
  } else if (method == "workspace/didChangeWatchedFiles") {
    changeFiles(params.at("changes"));
  } else if (method == "workspace/didChangeWorkspaceFolders") {
    for (const Json &removed : params.at("event").at("removed"))
      removeFolder(fileOfUri(removed.at("uri").get<std::string>()));
    for (const Json &added : params["event"].at("added"))
      addFolder(fileOfUri(added.at("uri").get<std::string>()));
    askForSettings();
  }
}

void Server::openDocument(const Json &params) {
  const Json &document = params.at("textDocument");
  std::string file = fileIn(params), text = document.at("text").get<std::string>();
  // Of another scheme, such as "untitled:". A folder with a text would hide what is in it.
  if (file.empty() || llvm::sys::fs::is_directory(file))
    return;
  documents[file] = {document["uri"].get<std::string>(), std::move(text), document.at("version").get<int64_t>()};
  folderOf(file);
  for (auto &[path, folder] : folders)
    folder->changed(file);
}

void Server::changeFiles(const Json &changes) {
  std::set<std::string> changed, made;
  for (const Json &change : changes) {
    constexpr int Created = 1; // FileChangeType
    std::string file = fileOfUri(change.at("uri").get<std::string>());
    (change.value("type", 0) == Created ? made : changed).insert(std::move(file));
  }
  for (auto &[path, folder] : folders) {
    if (!changed.empty())
      folder->changedOnDisk(changed);
    if (!made.empty())
      folder->changedOnDisk(made, /*areNew=*/true);
  }
}

void Server::changeDocument(const Json &params) {
  std::string file = fileIn(params);
  auto document = documents.find(file);
  if (document == documents.end())
    return;
  for (const Json &change : params.at("contentChanges"))
    applyChange(document->second.text, change, client.encoding);
  document->second.version = params.at("textDocument").at("version").get<int64_t>();
  for (auto &[path, folder] : folders)
    folder->changed(file);
}

void Server::closeDocument(const Json &params) {
  std::string file = fileIn(params);
  if (!documents.erase(file))
    return;
  // Who opens it again is told again.
  if (auto known = told.find(file); known != told.end()) {
    known->second.version = -1;
    if (known->second.diagnostics == "[]")
      told.erase(known);
  }
  for (auto &[path, folder] : folders)
    folder->closed(file);
  for (std::string folder : std::set(ownFolders))
    if (llvm::none_of(documents, [&](const auto &open) { return folders[folder]->owns(open.first); }))
      removeFolder(folder);
}

/// An open file's project may be configured only now.
void Server::lookForProjects() {
  if (Clock::now() < nextLook)
    return;
  nextLook = Clock::now() + std::chrono::seconds(1);
  for (const auto &[file, document] : documents)
    folderOf(file);
}

int Server::run() {
  // A client that is gone is found out by `write`.
  signal(SIGPIPE, SIG_IGN);
  fcntl(out, F_SETFL, fcntl(out, F_GETFL) | O_NONBLOCK);
  bool hasInput = true;
  while (!hasExited && hasInput) {
    std::vector<pollfd> descriptors = {{in, POLLIN, 0}};
    if (sent != unsent.size())
      descriptors.push_back({out, POLLOUT, 0});
    for (auto &[path, folder] : folders)
      folder->addDescriptors(descriptors);
    bool isIndexing = llvm::any_of(folders, [](const auto &one) { return one.second->isIndexing(); });
    poll(descriptors.data(), descriptors.size(), /*milliseconds=*/isIndexing || !pendingPulls.empty() ? 20 : 500);
    if (descriptors.front().revents) {
      char buffer[65536];
      ssize_t count = read(in, buffer, sizeof buffer);
      if (count > 0)
        reader.append({buffer, size_t(count)});
      else
        hasInput = count < 0 && (errno == EINTR || errno == EAGAIN);
      while (std::optional<std::string> content = hasExited ? std::nullopt : reader.next())
        handle(*content);
    }
    flush();
    lookForProjects();
    Folder::News news = Folder::News::None;
    for (auto &[path, folder] : folders)
      news = std::max(news, folder->proceed());
    if (!isInitialized || isShutDown)
      continue;
    publish(news);
    answerPulls();
    for (auto &[path, folder] : folders)
      tellStatus(*folder);
  }
  return isShutDown ? 0 : 1;
}

} // namespace async_tidy
