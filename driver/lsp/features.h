// What the language server says of an outcome: diagnostics, actions, hovers, lenses, ways, as JSON of the protocol.
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
#pragma once

#include "driver/lsp/documents.h"
#include "driver/lsp/folder.h"
#include "driver/lsp/ways.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace async_tidy {

/// What a client can show, as it said.
struct ClientAbilities {
  PositionEncoding encoding = PositionEncoding::Utf16;
  bool hasRelatedInformation = false, hasCodeDescriptions = false, hasDocumentChanges = false;
  /// In hovers; all clients have it that don't say otherwise.
  bool hasMarkdown = true;
};

/// The outcome of a folder, seen from the texts as they are now: places move with the lines around them.
class View {
public:
  View(const Folder &folder, const Documents &documents, const ClientAbilities &client, const std::string &pages)
      : folder(folder), documents(documents), client(client), pages(pages) {}

  /// Of each file that has findings.
  std::map<std::string, nlohmann::json> diagnostics();
  nlohmann::json diagnosticsOf(const std::string &file);

  /// For the findings in the range: repairs, a comment that suppresses, and commands.
  nlohmann::json codeActions(const std::string &file, TextPosition begin, TextPosition end);
  /// null where there is nothing to say.
  nlohmann::json hover(const std::string &file, TextPosition);
  nlohmann::json codeLenses(const std::string &file);

  /// The way down from the async function or finding at a position, or all ways that lead through what is there, as a
  /// tree: name, detail, uri, range, children. null where there is none.
  nlohmann::json wayTree(const std::string &file, TextPosition);
  /// Of the functions that ways lead through, and calls that belong to ways.
  nlohmann::json prepareCallHierarchy(const std::string &file, TextPosition);
  nlohmann::json outgoingCalls(const nlohmann::json &item);
  nlohmann::json incomingCalls(const nlohmann::json &item);

private:
  const Folder &folder;
  const Documents &documents;
  const ClientAbilities &client;
  /// The folder with the checks' pages.
  const std::string &pages;
  std::map<std::string, LineMap> maps;
  std::map<std::string, std::string> texts;

  const std::string &textOf(const std::string &file);
  std::string uriOf(const std::string &file) const;
  unsigned lineOf(const Place &);
  /// Of what stands at the place: a name, or one character.
  nlohmann::json rangeOf(const Place &);
  nlohmann::json locationOf(const Place &);
  std::string shortPlace(const Place &);
  std::vector<const Finding *> findingsIn(const std::string &file, unsigned firstLine, unsigned lastLine);
  const EntryPoint *entryAt(const std::string &file, unsigned line);
  std::vector<const Finding *> findingsOf(const EntryPoint &) const;
  nlohmann::json diagnosticOf(const Finding &);
  nlohmann::json repairAction(const Finding &, const Repair &, bool isPreferred);
  nlohmann::json suppressAction(const Finding &);
  nlohmann::json editsOf(const std::vector<Edit> &);
  std::string markedUp(llvm::StringRef) const;
  std::string linkTo(const Place &);

  /// A function that the way of a finding leads through, and where it is shown.
  struct OnWay {
    WayFunction function;
    Place shown;
    const Finding *finding;
  };
  bool isOnLine(const Place &, const std::string &file, unsigned line);
  bool isAt(const Place &, TextPosition);
  std::vector<OnWay> waysAt(const std::string &file, TextPosition, bool onLineToo);
  static std::vector<const Finding *> findingsOf(const std::vector<OnWay> &);
  std::string hoverBelow(const std::string &file, TextPosition);
  nlohmann::json node(const std::string &name, const std::string &detail, const Place &);
  nlohmann::json findingNode(const Finding &);
  nlohmann::json item(const WayFunction &, const Place &shown);
  nlohmann::json callsOf(const WayFunction &, WayFunction WayCall::*ours, WayFunction WayCall::*theirs,
                         const char *key);
};

/// "reaches sleep_for in 3 calls".
std::string summaryOf(const Finding &);

} // namespace async_tidy
