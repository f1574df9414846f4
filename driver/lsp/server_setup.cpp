// What the client can do and wants, its folders, and the commands that it may run.
#include "driver/lsp/server.h"

#include "driver/compile_database.h"
#include "driver/lsp/json_access.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <unistd.h>

namespace async_tidy {

using Json = nlohmann::json;

/// The pages of the checks as files, so that editors can open them.
static std::string writePages() {
  llvm::SmallString<128> folder;
  llvm::sys::path::system_temp_directory(/*ErasedOnReboot=*/true, folder);
  llvm::sys::path::append(folder, "async-tidy-" + std::to_string(getuid()), "pages-" ASYNC_TIDY_VERSION);
  if (llvm::sys::fs::create_directories(folder))
    return folder.str().str();
  for (const Check &check : allChecks())
    llvm::consumeError(llvm::writeToOutput((folder + "/" + check.id + ".md").str(), [&](llvm::raw_ostream &file) {
      file << check.doc;
      return llvm::Error::success();
    }));
  return folder.str().str();
}

Json Server::initialize(const Json &params) {
  const Json &capabilities = at(params, {"capabilities"});
  const Json &document = at(capabilities, {"textDocument"}), &workspace = at(capabilities, {"workspace"});
  std::string encoding = "utf-16";
  if (const Json &offered = at(capabilities, {"general", "positionEncodings"}); offered.is_array())
    for (const char *preferred : {"utf-8", "utf-32", "utf-16"})
      if (std::ranges::find(offered, Json(preferred)) != offered.end()) {
        encoding = preferred;
        break;
      }
  client.encoding = encoding == "utf-8"    ? PositionEncoding::Utf8
                    : encoding == "utf-32" ? PositionEncoding::Utf32
                                           : PositionEncoding::Utf16;
  client.hasRelatedInformation = isTrue(at(document, {"publishDiagnostics", "relatedInformation"})) ||
                                 at(document, {"diagnostic"}).is_object();
  client.hasCodeDescriptions = isTrue(at(document, {"publishDiagnostics", "codeDescriptionSupport"})) ||
                               at(document, {"diagnostic"}).is_object();
  client.hasDocumentChanges = isTrue(at(workspace, {"workspaceEdit", "documentChanges"}));
  if (const Json &formats = at(document, {"hover", "contentFormat"}); formats.is_array())
    client.hasMarkdown = std::ranges::find(formats, Json("markdown")) != formats.end();
  // A client that can't be told to ask again would stay with what there is at first. Neovim asks again, but throws away
  // what is said of open files [neovim/neovim#40623].
  pulls = at(document, {"diagnostic"}).is_object() && isTrue(at(workspace, {"diagnostics", "refreshSupport"})) &&
          stringAt(at(params, {"clientInfo"}), "name") != "Neovim";
  canRefreshLenses = isTrue(at(workspace, {"codeLens", "refreshSupport"}));
  canConfigure = isTrue(at(workspace, {"configuration"}));
  canWatch = isTrue(at(workspace, {"didChangeWatchedFiles", "dynamicRegistration"}));
  canShowDocuments = isTrue(at(capabilities, {"window", "showDocument", "support"}));
  hasProgress = isTrue(at(capabilities, {"window", "workDoneProgress"}));
  wantsStatus = isTrue(at(params, {"initializationOptions", "statusNotifications"}));
  initialOptions = at(params, {"initializationOptions"});
  setSettings(Json::array({initialOptions}), {});
  pages = writePages();

  isInitialized = true;
  if (const Json &given = at(params, {"workspaceFolders"}); given.is_array())
    for (const Json &folder : given)
      addFolder(fileOfUri(folder.at("uri").get<std::string>()));
  if (std::string root = stringAt(params, "rootUri"); folders.empty() && !root.empty())
    addFolder(fileOfUri(root));

  Json provider = {{"interFileDependencies", true}, {"workspaceDiagnostics", true}, {"identifier", "async-tidy"}};
  Json result = {
      {"positionEncoding", encoding},
      {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", {{"includeText", false}}}}},
      {"codeActionProvider", {{"codeActionKinds", {"quickfix"}}}},
      {"hoverProvider", true},
      {"codeLensProvider", {{"resolveProvider", false}}},
      {"callHierarchyProvider", true},
      {"executeCommandProvider",
       {{"commands", {"async-tidy.explain", "async-tidy.goTo", "async-tidy.showWay", "async-tidy.status"}}}},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
  if (pulls)
    result["diagnosticProvider"] = provider;
  return {{"capabilities", result}, {"serverInfo", {{"name", "async-tidy"}, {"version", ASYNC_TIDY_VERSION}}}};
}

void Server::initialized() {
  askForSettings();
  if (canWatch)
    request("client/registerCapability",
            {{"registrations",
              {{{"id", "files"},
                {"method", "workspace/didChangeWatchedFiles"},
                {"registerOptions",
                 {{"watchers", {{{"globPattern", "**/*.{c,cc,cpp,cxx,h,hh,hpp,hxx,inl,ipp,tcc}"}}}}}}}}}});
}

/// Those of the window first, then each folder's. Not every client has them.
void Server::askForSettings() {
  if (!canConfigure)
    return;
  Json items = {{{"section", "async-tidy"}}};
  std::vector<std::string> paths;
  for (const auto &[path, folder] : folders) {
    items.push_back({{"scopeUri", uriOfPath(path)}, {"section", "async-tidy"}});
    paths.push_back(path);
  }
  asked[nextId] = std::move(paths);
  request("workspace/configuration", {{"items", std::move(items)}});
}

static FolderSettings settingsFrom(const Json &given) {
  FolderSettings result;
  result.buildPath = stringAt(given, "buildPath");
  result.config = stringAt(given, "config");
  result.checks = stringAt(given, "checks");
  result.kinds = stringAt(given, "kinds");
  if (const Json &models = at(given, {"models"}); models.is_array())
    for (const Json &model : models)
      if (model.is_string())
        result.models.push_back(model.get<std::string>());
  if (const Json &indexes = at(given, {"backgroundIndex"}); indexes.is_boolean())
    result.indexes = indexes.get<bool>();
  if (const Json &jobs = at(given, {"jobs"}); jobs.is_number_unsigned())
    result.jobs = std::min(jobs.get<unsigned>(), 1024u);
  return result;
}

/// The first answer is of the window, the others of these folders. What is no object says nothing.
void Server::setSettings(const Json &answers, const std::vector<std::string> &paths) {
  auto wholeOf = [&](const Json &answer) {
    Json given = initialOptions.is_object() ? initialOptions : Json::object();
    given.update(answer);
    return given;
  };
  if (!answers.empty() && answers[0].is_object()) {
    Json given = wholeOf(answers[0]);
    settings = settingsFrom(given);
    const Json &lenses = at(given, {"codeLens"});
    hasLenses = !lenses.is_boolean() || lenses.get<bool>();
  }
  for (size_t i = 0; i != paths.size() && i + 1 < answers.size(); ++i)
    if (answers[i + 1].is_object())
      settingsOf[paths[i]] = settingsFrom(wholeOf(answers[i + 1]));
    else
      settingsOf.erase(paths[i]);
  for (auto &[path, folder] : folders)
    folder->setSettings(settingsFor(path));
}

const FolderSettings &Server::settingsFor(const std::string &folder) const {
  auto own = settingsOf.find(folder);
  return own != settingsOf.end() ? own->second : settings;
}

void Server::addFolder(const std::string &path) {
  if (!path.empty() && !folders.contains(path))
    folders[path] = std::make_unique<Folder>(path, settingsFor(path), documents);
  ownFolders.erase(path);
}

void Server::removeFolder(const std::string &path) {
  if (!folders.erase(path))
    return;
  ownFolders.erase(path);
  settingsOf.erase(path);
  tellProgress(toldOfFolders[path].progressToken, Progress());
  toldOfFolders.erase(path);
  publish(Folder::News::Outcome);
}

/// Of several projects in one folder, that of the file: the nearest folder above it, below this one, that has a compile
/// database. "" where there is none, or where the client says which it is.
static std::string projectBelow(const Folder &folder, const std::string &file) {
  if (folder.isToldDatabase())
    return "";
  for (llvm::StringRef at = llvm::sys::path::parent_path(file); at != folder.root() && isBelow(at, folder.root());
       at = llvm::sys::path::parent_path(at))
    if (!databaseIn(at).empty())
      return at.str();
  return "";
}

/// The deepest that has the file; of a file outside of all, or one of several projects in a folder that has none
/// itself, one that is made for it.
Folder *Server::folderOf(const std::string &file) {
  Folder *result = nullptr;
  // What lies below the folder itself counts before what its project has besides.
  auto closeness = [&](const Folder &folder) {
    return std::pair(isBelow(file, folder.root()), folder.root().size());
  };
  for (auto &[path, folder] : folders)
    if (folder->owns(file) && (!result || closeness(*folder) > closeness(*result)))
      result = folder.get();
  if ((result && result->hasDatabase()) || !documents.contains(file))
    return result;
  std::string root = result ? projectBelow(*result, file) : projectRootOf(llvm::sys::path::parent_path(file));
  // The client may name what is no file.
  if (root.empty() || !isBelow(file, root) || folders.contains(root))
    return result;
  addFolder(root);
  ownFolders.insert(root);
  askForSettings();
  return folders[root].get();
}

std::optional<Json> Server::execute(const std::string &command, const Json &arguments) {
  if (command == "async-tidy.status") {
    Json all = Json::array();
    for (auto &[path, folder] : folders) {
      Json status = statusOf(*folder, folder->progress());
      status["uri"] = uriOfPath(path);
      status["problem"] = folder->problem();
      all.push_back(std::move(status));
    }
    return Json{{"folders", all}};
  }
  if (command == "async-tidy.explain")
    return explain(arguments.at(0).get<std::string>());
  if (command == "async-tidy.goTo") {
    showDocument(arguments.at(0).at("uri").get<std::string>(), arguments[0].at("range"));
    return Json(nullptr);
  }
  if (command == "async-tidy.showWay") {
    std::string file = fileOfUri(arguments.at(0).at("uri").get<std::string>());
    TextPosition position = arguments[0].at("position").get<TextPosition>();
    Folder *folder = folderOf(file);
    return folder ? View(*folder, documents, client, pages).wayTree(file, position) : Json(nullptr);
  }
  return std::nullopt;
}

Json Server::explain(const std::string &id) {
  for (const Check &check : allChecks())
    if (check.id == id) {
      showDocument(uriOfPath(pages + "/" + id + ".md"), nullptr);
      return check.doc.str();
    }
  return nullptr;
}

void Server::showDocument(const std::string &uri, const Json &range) {
  if (!canShowDocuments) {
    std::string line = range.is_object() ? ":" + std::to_string(range.at("start").get<TextPosition>().line + 1) : "";
    return notify("window/showMessage", {{"type", 3}, {"message", pathOfUri(uri) + line}});
  }
  Json params = {{"uri", uri}, {"takeFocus", true}};
  if (range.is_object())
    params["selection"] = range;
  request("window/showDocument", params);
}

} // namespace async_tidy
