// What the client is told without being asked, and diagnostics that it asks for.
#include "driver/lsp/server.h"

#include "driver/compile_database.h"
#include "driver/lsp/json_access.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace async_tidy {

using Json = nlohmann::json;

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
    std::string resultId = resultIdOf(textOf(diagnostics));
    Json item = {
        {"uri", uriOf(file, documents)}, {"version", versionOf(file, documents)}, {"resultId", resultId}};
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
    Told now{textOf(diagnostics), document != documents.end() ? document->second.version : -1};
    Told &before = told[file];
    if (before.diagnostics == now.diagnostics && before.version == now.version)
      continue;
    before = now;
    tellDiagnostics(file, std::move(diagnostics));
  }
}

void Server::tellDiagnostics(const std::string &file, Json diagnostics) {
  Json params = {{"uri", uriOf(file, documents)}, {"diagnostics", std::move(diagnostics)}};
  if (Json version = versionOf(file, documents); !version.is_null())
    params["version"] = version;
  notify("textDocument/publishDiagnostics", std::move(params));
}

/// Pushes what has changed, or tells a client that asks by itself to ask again.
void Server::publish(Folder::News news) {
  if (news == Folder::News::Outcome && pulls)
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
  for (auto one = told.begin(); one != told.end();) {
    auto &[file, before] = *one;
    bool isClean = !current.contains(file);
    if (isClean && before.diagnostics != "[]") {
      before.diagnostics = "[]";
      tellDiagnostics(file, Json::array());
    }
    one = isClean && !documents.contains(file) ? told.erase(one) : std::next(one);
  }
  // An open file without findings is told once, so that a client knows that it was looked at.
  for (const auto &[file, document] : documents)
    if (Folder *folder = folderOf(file); !told.contains(file) && folder && folder->isSettled(file)) {
      told[file] = {"[]", document.version};
      tellDiagnostics(file, Json::array());
    }
}

Json statusOf(const Folder &folder, const Progress &progress) {
  return {{"units", progress.units},
          {"indexed", progress.indexed},
          {"failed", progress.failed},
          {"isIndexing", progress.isIndexing},
          {"findings", folder.outcome().findings.size()}};
}

/// A folder that has no compile database is none's concern before a file of it is open.
bool Server::isConcerned(Folder &folder) {
  return folder.hasDatabase() ||
         llvm::any_of(documents, [&](const auto &open) { return folderOf(open.first) == &folder; });
}

void Server::tellStatus(Folder &folder) {
  ToldOfFolder &told = toldOfFolders[folder.root()];
  if (told.problem != folder.problem() && (folder.problem().empty() || isConcerned(folder))) {
    told.problem = folder.problem();
    if (!told.problem.empty())
      notify("window/showMessage", {{"type", 2}, {"message", "async-tidy: " + told.problem}});
  }
  Progress progress = folder.progress();
  // Lenses say so.
  if (told.isPartial && !progress.isPartial && canRefreshLenses)
    request("workspace/codeLens/refresh", nullptr);
  told.isPartial = progress.isPartial;
  Json status = statusOf(folder, progress);
  status["folder"] = uriOfPath(folder.root());
  std::string text = textOf(status) + std::to_string(progress.roundDone);
  if (told.status == text)
    return;
  told.status = text;
  if (wantsStatus)
    notify("async-tidy/status", status);
  tellProgress(told.progressToken, progress);
}

void Server::tellProgress(std::optional<std::string> &token, const Progress &progress) {
  if (!hasProgress || (!token && !progress.isIndexing))
    return;
  Json value = {{"kind", "report"}};
  if (!token) {
    token = "async-tidy-" + std::to_string(nextId);
    request("window/workDoneProgress/create", {{"token", *token}});
    value = {{"kind", "begin"}, {"title", "async-tidy: indexing"}, {"cancellable", false}};
  }
  if (progress.isIndexing)
    value["percentage"] = progress.roundSize == 0 ? 100 : progress.roundDone * 100 / progress.roundSize;
  else
    value["kind"] = "end";
  value["message"] = std::to_string(progress.roundDone) + "/" + std::to_string(progress.roundSize) + " units";
  notify("$/progress", {{"token", *token}, {"value", std::move(value)}});
  if (!progress.isIndexing)
    token.reset();
}

} // namespace async_tidy
