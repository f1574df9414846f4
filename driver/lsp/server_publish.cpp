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
    std::string resultId = resultIdOf(items.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (resultId == pull->resultId)
      respond(pull->id, {{"kind", "unchanged"}, {"resultId", resultId}});
    else
      respond(pull->id, {{"kind", "full"}, {"resultId", resultId}, {"items", std::move(items)}});
    pull = pendingPulls.erase(pull);
  }
}

void Server::publishFolder(Folder &folder, std::set<std::string> &current) {
  for (auto &[file, diagnostics] : View(folder, documents, client, pages).diagnostics()) {
    // A file may lie in two folders.
    if (!current.insert(file).second)
      continue;
    auto document = documents.find(file);
    Told now{diagnostics.dump(-1, ' ', false, Json::error_handler_t::replace),
             document == documents.end() ? -1 : document->second.version};
    Told &before = told[file];
    if (before.diagnostics == now.diagnostics && before.version == now.version)
      continue;
    before = now;
    Json params = {{"uri", document == documents.end() ? uriOfPath(file) : document->second.uri},
                   {"diagnostics", std::move(diagnostics)}};
    if (document != documents.end())
      params["version"] = now.version;
    notify("textDocument/publishDiagnostics", params);
  }
}

/// Pushes what has changed, or tells a client that asks by itself to ask again.
void Server::publish(bool isNew) {
  if (isNew && pulls && canRefresh)
    request("workspace/diagnostic/refresh", nullptr);
  if (isNew && canRefreshLenses)
    request("workspace/codeLens/refresh", nullptr);
  if (isNew && !pulls) {
    std::set<std::string> current;
    for (auto &[path, folder] : folders)
      publishFolder(*folder, current);
    for (auto &[file, before] : told)
      if (!current.contains(file) && before.diagnostics != "[]") {
        before.diagnostics = "[]";
        auto document = documents.find(file);
        notify("textDocument/publishDiagnostics",
               {{"uri", document == documents.end() ? uriOfPath(file) : document->second.uri},
                {"diagnostics", Json::array()}});
      }
    // An open file without findings is told once, so that a client knows that it was looked at.
    for (const auto &[file, document] : documents)
      if (Folder *folder = folderOf(file); !told.contains(file) && folder && folder->isSettled(file)) {
        told[file] = {"[]", document.version};
        notify("textDocument/publishDiagnostics",
               {{"uri", document.uri}, {"version", document.version}, {"diagnostics", Json::array()}});
      }
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
  std::string text = status.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (toldStatus[folder.root()] == text)
    return;
  toldStatus[folder.root()] = text;
  if (wantsStatus)
    notify("async-tidy/status", status);
  if (!hasProgress)
    return;
  auto token = progressTokens.find(folder.root());
  unsigned percentage = progress.units == 0 ? 100 : progress.indexed * 100 / progress.units;
  std::string units = std::to_string(progress.indexed) + "/" + std::to_string(progress.units) + " units";
  if (progress.isIndexing && token == progressTokens.end()) {
    token = progressTokens.emplace(folder.root(), "async-tidy-" + std::to_string(nextId)).first;
    request("window/workDoneProgress/create", {{"token", token->second}});
    notify("$/progress", {{"token", token->second},
                          {"value",
                           {{"kind", "begin"},
                            {"title", "async-tidy: indexing"},
                            {"message", units},
                            {"percentage", percentage},
                            {"cancellable", false}}}});
  } else if (progress.isIndexing) {
    notify("$/progress", {{"token", token->second},
                          {"value", {{"kind", "report"}, {"message", units}, {"percentage", percentage}}}});
  } else if (token != progressTokens.end()) {
    notify("$/progress", {{"token", token->second}, {"value", {{"kind", "end"}, {"message", units}}}});
    progressTokens.erase(token);
  }
}

} // namespace async_tidy
