#include "driver/lsp/server.h"

#include "driver/compile_database.h"
#include "driver/lsp/json_access.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cerrno>
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

TextPosition positionIn(const Json &params) { return params.at("position").get<TextPosition>(); }

std::string fileIn(const Json &params) {
  return absolutePath(pathOfUri(params.at("textDocument").at("uri").get<std::string>()));
}

} // namespace

void Server::send(const Json &message) {
  unsent += framed(message.dump(-1, ' ', false, Json::error_handler_t::replace));
  flush();
}

/// As much as the client takes now.
void Server::flush() {
  while (!unsent.empty()) {
    ssize_t count = write(out, unsent.data(), unsent.size());
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      return;
    if (count < 0 && errno != EINTR) {
      hasExited = true;
      return;
    }
    unsent.erase(0, std::max<ssize_t>(count, 0));
  }
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
  asked[nextId] = method;
  send({{"jsonrpc", "2.0"}, {"id", nextId++}, {"method", method}, {"params", std::move(params)}});
}

void Server::handle(const std::string &content) {
  Json message = Json::parse(content, nullptr, /*allow_exceptions=*/false);
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
  if (cancelled.erase(id.dump()))
    return respondError(id, RequestCancelled, "cancelled");
  if (std::optional<Json> result = handleRequest(method, params, id))
    respond(id, std::move(*result));
}

void Server::handleResponse(const Json &message) {
  if (!message["id"].is_number_unsigned())
    return;
  auto found = asked.find(message["id"].get<unsigned>());
  if (found == asked.end())
    return;
  std::string method = found->second;
  asked.erase(found);
  if (method == "workspace/configuration" && at(message, {"result"}).is_array() && !message["result"].empty())
    setSettings(message["result"][0]);
}

/// Nothing where the answer comes later.
std::optional<Json> Server::handleRequest(const std::string &method, const Json &params, const Json &id) {
  if (method == "initialize")
    return initialize(params);
  if (method == "shutdown") {
    isShutDown = true;
    return Json(nullptr);
  }
  if (method == "workspace/executeCommand")
    return execute(params.at("command").get<std::string>(), params.value("arguments", Json::array()));
  if (method == "workspace/diagnostic") {
    Json items = Json::array();
    for (auto &[path, folder] : folders)
      for (auto &[file, diagnostics] : View(*folder, documents, client, pages).diagnostics())
        items.push_back({{"kind", "full"},
                         {"uri", uriOfPath(file)},
                         {"version", documents.contains(file) ? Json(documents[file].version) : Json(nullptr)},
                         {"items", std::move(diagnostics)}});
    return Json{{"items", std::move(items)}};
  }
  bool isItem = method == "callHierarchy/outgoingCalls" || method == "callHierarchy/incomingCalls";
  static const std::set<std::string> ofDocuments = {
      "textDocument/diagnostic", "textDocument/codeAction", "textDocument/hover", "textDocument/codeLens",
      "textDocument/prepareCallHierarchy"};
  if (!isItem && !ofDocuments.contains(method)) {
    respondError(id, MethodNotFound, "there is no method '" + method + "'");
    return std::nullopt;
  }
  std::string file = isItem ? pathOfUri(params.at("item").at("uri").get<std::string>()) : fileIn(params);
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
    const Json &document = params.at("textDocument");
    std::string file = fileIn(params);
    documents[file] = {document["uri"].get<std::string>(), document.at("text").get<std::string>(),
                       document.at("version").get<int64_t>()};
    if (Folder *folder = folderOf(file))
      folder->opened(file);
  } else if (method == "textDocument/didChange") {
    changeDocument(params);
  } else if (method == "textDocument/didSave") {
    std::string file = fileIn(params);
    for (auto &[path, folder] : folders)
      folder->changedOnDisk({file});
  } else if (method == "textDocument/didClose") {
    closeDocument(params);
  } else if (method == "workspace/didChangeConfiguration") {
    if (canConfigure)
      request("workspace/configuration", {{"items", {{{"section", "async-tidy"}}}}});
    else
      setSettings(at(params, {"settings", "async-tidy"}));
  } else if (method == "workspace/didChangeWatchedFiles") {
    std::set<std::string> files;
    for (const Json &change : params.at("changes"))
      files.insert(absolutePath(pathOfUri(change.at("uri").get<std::string>())));
    for (auto &[path, folder] : folders)
      folder->changedOnDisk(files);
  } else if (method == "workspace/didChangeWorkspaceFolders") {
    for (const Json &removed : params.at("event").at("removed"))
      folders.erase(absolutePath(pathOfUri(removed.at("uri").get<std::string>())));
    for (const Json &added : params["event"].at("added"))
      addFolder(absolutePath(pathOfUri(added.at("uri").get<std::string>())));
    publish(/*isNew=*/true);
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
  for (auto &[path, folder] : folders)
    folder->closed(file);
}

int Server::run() {
  fcntl(out, F_SETFL, fcntl(out, F_GETFL) | O_NONBLOCK);
  bool hasInput = true;
  while (!hasExited && hasInput) {
    std::vector<pollfd> descriptors = {{in, POLLIN, 0}};
    if (!unsent.empty())
      descriptors.push_back({out, POLLOUT, 0});
    for (auto &[path, folder] : folders)
      folder->addDescriptors(descriptors);
    bool isIndexing = llvm::any_of(folders, [](const auto &one) { return one.second->progress().isIndexing; });
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
    bool isNew = false;
    for (auto &[path, folder] : folders)
      isNew |= folder->proceed();
    if (!isInitialized || isShutDown)
      continue;
    publish(isNew);
    answerPulls();
    for (auto &[path, folder] : folders)
      tellStatus(*folder);
  }
  return isShutDown ? 0 : 1;
}

} // namespace async_tidy
