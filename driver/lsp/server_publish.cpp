// What the client is told without being asked, and diagnostics that it asks for.
#include "driver/lsp/server.h"

#include "driver/compile_database.h"
#include "driver/lsp/json_access.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace async_tidy {

using Json = nlohmann::json;

/// Whatever bytes there are in it.
static std::string textOf(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string Server::resultIdOf(const std::string &diagnostics) const {
  return llvm::utohexstr(llvm::xxh3_64bits(diagnostics), /*LowerCase=*/true);
}

void Server::answerPulls() {
  for (auto pull = pendingPulls.begin(); pull != pendingPulls.end();) {
    Folder *folder = folderOf(pull->file);
    if (folder && !folder->isSettled(pull->file) && Clock::now() < pull->deadline) {
      ++pull;
      continue;
    }
    Json items = folder ? View(*folder, documents, client, pages).diagnosticsOf(pull->file) : Json::array();
    std::string resultId = resultIdOf(textOf(items));
    if (resultId == pull->resultId)
      respond(pull->id, {{"kind", "unchanged"}, {"resultId", resultId}});
    else
      respond(pull->id, {{"kind", "full"}, {"resultId", resultId}, {"items", std::move(items)}});
    pull = pendingPulls.erase(pull);
  }
}

/// What the client has of files that are clean now is taken back.
Json Server::diagnoseWorkspace(const Json &params) {
  std::map<std::string, std::string> before;
  if (const Json &given = at(params, {"previousResultIds"}); given.is_array())
    for (const Json &one : given)
      before[fileOfUri(one.at("uri").get<std::string>())] = one.at("value").get<std::string>();
  std::map<std::string, Json> all;
  for (auto &[path, folder] : folders)
    for (auto &[file, diagnostics] : View(*folder, documents, client, pages).diagnostics())
      all.try_emplace(file, std::move(diagnostics));
  for (const auto &[file, id] : before)
    all.try_emplace(file, Json::array());
  Json items = Json::array();
  for (auto &[file, diagnostics] : all) {
    auto document = documents.find(file);
    bool isOpen = document != documents.end();
    std::string resultId = resultIdOf(textOf(diagnostics));
    Json item = {{"uri", isOpen ? document->second.uri : uriOfPath(file)},
                 {"version", isOpen ? Json(document->second.version) : Json(nullptr)},
                 {"resultId", resultId}};
    auto known = before.find(file);
    bool isSame = known != before.end() && known->second == resultId;
    item["kind"] = isSame ? "unchanged" : "full";
    if (!isSame)
      item["items"] = std::move(diagnostics);
    items.push_back(std::move(item));
  }
  return {{"items", std::move(items)}};
}

void Server::publishFolder(Folder &folder, std::set<std::string> &current) {
  for (auto &[file, diagnostics] : View(folder, documents, client, pages).diagnostics()) {
    // A file may lie in two folders: the deepest says what is in it.
    Folder *owner = folderOf(file);
    if ((owner && owner != &folder) || !current.insert(file).second)
      continue;
    auto document = documents.find(file);
    bool isOpen = document != documents.end();
    Told now{textOf(diagnostics), isOpen ? document->second.version : -1};
    Told &before = told[file];
    if (before.diagnostics == now.diagnostics && before.version == now.version)
      continue;
    before = now;
    Json params = {{"uri", isOpen ? document->second.uri : uriOfPath(file)}, {"diagnostics", std::move(diagnostics)}};
    if (isOpen)
      params["version"] = now.version;
    notify("textDocument/publishDiagnostics", params);
  }
}

/// Pushes what has changed, or tells a client that asks by itself to ask again.
void Server::publish(Folder::News news) {
  if (news == Folder::News::Outcome && pulls && canRefresh)
    request("workspace/diagnostic/refresh", nullptr);
  if (news == Folder::News::Outcome && canRefreshLenses)
    request("workspace/codeLens/refresh", nullptr);
  if (news != Folder::News::None && !pulls)
    publishAll();
}

void Server::publishAll() {
  std::set<std::string> current;
  for (auto &[path, folder] : folders)
    publishFolder(*folder, current);
  auto tellClean = [&](const std::string &file) {
    auto document = documents.find(file);
    bool isOpen = document != documents.end();
    Json params = {{"uri", isOpen ? document->second.uri : uriOfPath(file)}, {"diagnostics", Json::array()}};
    if (isOpen)
      params["version"] = document->second.version;
    notify("textDocument/publishDiagnostics", params);
  };
  for (auto one = told.begin(); one != told.end();) {
    auto &[file, before] = *one;
    bool isClean = !current.contains(file);
    if (isClean && before.diagnostics != "[]") {
      before.diagnostics = "[]";
      tellClean(file);
    }
    one = isClean && !documents.contains(file) ? told.erase(one) : std::next(one);
  }
  // An open file without findings is told once, so that a client knows that it was looked at.
  for (const auto &[file, document] : documents)
    if (Folder *folder = folderOf(file); !told.contains(file) && folder && folder->isSettled(file)) {
      told[file] = {"[]", document.version};
      tellClean(file);
    }
}

void Server::tellStatus(Folder &folder) {
  std::string &problem = toldProblems[folder.root()];
  if (problem != folder.problem()) {
    problem = folder.problem();
    if (!problem.empty())
      notify("window/showMessage", {{"type", 2}, {"message", "async-tidy: " + problem}});
  }
  Progress progress = folder.progress();
  Json status = {{"folder", uriOfPath(folder.root())},
                 {"units", progress.units},
                 {"indexed", progress.indexed},
                 {"failed", progress.failed},
                 {"isIndexing", progress.isIndexing},
                 {"findings", folder.outcome().findings.size()}};
  std::string text = textOf(status) + std::to_string(progress.roundDone);
  if (toldStatus[folder.root()] == text)
    return;
  toldStatus[folder.root()] = text;
  if (wantsStatus)
    notify("async-tidy/status", status);
  tellProgress(folder.root(), progress);
}

void Server::tellProgress(const std::string &folder, const Progress &progress) {
  auto token = progressTokens.find(folder);
  if (!hasProgress || (token == progressTokens.end() && !progress.isIndexing))
    return;
  Json value = {{"kind", "report"}};
  if (token == progressTokens.end()) {
    token = progressTokens.emplace(folder, "async-tidy-" + std::to_string(nextId)).first;
    request("window/workDoneProgress/create", {{"token", token->second}});
    value = {{"kind", "begin"}, {"title", "async-tidy: indexing"}, {"cancellable", false}};
  }
  if (progress.isIndexing)
    value["percentage"] = progress.roundSize == 0 ? 100 : progress.roundDone * 100 / progress.roundSize;
  else
    value["kind"] = "end";
  value["message"] = std::to_string(progress.roundDone) + "/" + std::to_string(progress.roundSize) + " units";
  notify("$/progress", {{"token", token->second}, {"value", std::move(value)}});
  if (!progress.isIndexing)
    progressTokens.erase(token);
}

} // namespace async_tidy
