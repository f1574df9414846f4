#include "analysis/program/repairs.h"

#include "analysis/program/holdings.h"
#include "analysis/program/suspensions.h"
#include "analysis/program/thread_storage.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace async_tidy {

static constexpr size_t MaxTitle = 160;

std::string titled(llvm::StringRef title, llvm::StringRef text) {
  if (text.empty() || text.contains('\n') || text.size() > MaxTitle)
    return title.str();
  return (title + ": `" + text + "`").str();
}

Repairs::Repairs(const Analysis &analysis)
    : analysis(analysis), program(analysis.program), models(analysis.graph.models) {}

Repairs::~Repairs() = default;

const Written *Repairs::writtenOf(EntityId id, uint32_t call) const {
  const std::vector<Written> &all = program.entities[id].written;
  auto it = std::lower_bound(all.begin(), all.end(), call, [](const Written &w, uint32_t c) { return w.call < c; });
  return it != all.end() && it->call == call ? &*it : nullptr;
}

bool Repairs::maySuspendAt(EntityId id, uint32_t call) {
  if (program.entities[id].coroutine != CoroutineKind::Task)
    return false;
  if (!holdings) {
    suspensions = std::make_unique<Suspensions>(analysis.graph, analysis.contexts);
    storages = std::make_unique<ThreadStorages>(analysis.graph, *suspensions);
    holdings = std::make_unique<Holdings>(analysis.graph);
  }
  auto isCall = [&](const FlowEvent &event, IsNull) { return event.kind == FlowKind::Call && event.index == call; };
  for (const Holdings::AtEvent &at : holdings->at(id, isCall))
    if (!at.held.empty())
      return false;
  size_t before = storages->staleUses(id).size();
  suspensions->imagine(id, call);
  size_t after = storages->staleUses(id).size();
  suspensions->imagine(NoEntity, 0);
  return after <= before;
}

bool Repairs::mayAlwaysSuspend(EntityId id) {
  maySuspendAt(id, 0);
  if (llvm::any_of(holdings->at(id, [](const FlowEvent &, IsNull) { return true; }),
                   [](const Holdings::AtEvent &at) { return !at.held.empty(); }))
    return false;
  const StorageEffects &effects = storages->effectsOf(id);
  return effects.gives.empty() && effects.writes.empty() && effects.sets.empty() && effects.reads.empty() &&
         effects.increments.empty();
}

Edit Repairs::edit(const Written &written, Span span, std::string text) const {
  return {program.files[written.file], span, std::move(text)};
}

/// What stands before the name: the object, with `.` or `->`.
static std::string objectWithDot(const Program &program, const Written &written) {
  const std::string &object = program.text(written.object);
  return object.empty() ? "" : object + (written.isArrow ? "->" : ".");
}

/// What the pointer points to, where it is one.
static std::string objectItself(const Program &program, const Written &written) {
  const std::string &object = program.text(written.object);
  return object.empty() ? "*this" : written.isArrow ? "*" + object : object;
}

static std::string movedObject(const Program &program, const Written &written) {
  std::string object = objectItself(program, written);
  if (written.isArrow || !written.object)
    return "std::move(" + object + ")";
  return written.isLvalue && !llvm::StringRef(object).starts_with("std::move(") ? "std::move(" + object + ")" : object;
}

std::string Repairs::nameInSource(const Written &written, EntityId callee) const {
  llvm::StringRef name = program.qualifiedName(callee);
  return written.object ? name.rsplit("::").second.str() : name.str();
}

/// A name, a literal, or what is called on one: `a.b(c)->d`. Of anything else, nobody knows how tightly it binds.
static bool isPostfix(llvm::StringRef text) {
  unsigned depth = 0;
  for (size_t i = 0; i != text.size(); ++i) {
    char c = text[i];
    if (c == '(' || c == '[' || c == '{')
      ++depth;
    else if (c == ')' || c == ']' || c == '}')
      --depth;
    else if (depth == 0 && text.substr(i).starts_with("->"))
      ++i;
    else if (depth == 0 && !llvm::isAlnum(c) && c != '_' && c != ':' && c != '.')
      return false;
  }
  return true;
}

std::string Repairs::filled(llvm::StringRef text, const Call &call, const Written &written) const {
  auto join = [&](const std::vector<StringId> &ids) {
    std::string all;
    for (StringId id : ids)
      all += (all.empty() ? "" : ", ") + program.text(id);
    return all;
  };
  std::string result;
  while (!text.empty()) {
    auto [before, rest] = text.split('{');
    result += before;
    if (before.size() == text.size())
      break;
    auto [name, after] = rest.split('}');
    unsigned index = 0;
    if (!name.getAsInteger(10, index)) {
      std::string argument = index < written.arguments.size() ? program.text(written.arguments[index]) : "";
      // After `co_await ` only what binds as tightly may stand.
      bool isOperand = llvm::StringRef(result).ends_with("co_await ");
      result += isOperand && !isPostfix(argument) ? "(" + argument + ")" : argument;
    }
    else if (name == "arguments")
      result += join(written.arguments);
    else if (name == "object.")
      result += objectWithDot(program, written);
    else if (name == "object")
      result += objectItself(program, written);
    else if (name == "moved")
      result += movedObject(program, written);
    else if (name == "name")
      result += llvm::StringRef(program.qualifiedName(call.callee)).rsplit("::").second;
    else if (name == "captures")
      result += written.isMovable ? join(written.captures) : "&";
    else if (name == "call")
      // What is called may be an object.
      result += (llvm::StringRef(program.qualifiedName(call.callee)).ends_with("::operator()")
                     ? program.text(written.object)
                     : objectWithDot(program, written) + nameInSource(written, call.callee)) +
                "(" + join(written.arguments) + ")";
    else {
      // A brace of the code's own.
      result += '{';
      text = rest;
      continue;
    }
    text = after;
  }
  return result;
}

/// The function, or the one around a lambda, is what the rewrite calls: it would call itself.
static bool isWrittenIn(const Rewrite &rewrite, llvm::StringRef display) {
  display.consume_front("lambda in '");
  display.consume_back("'");
  llvm::StringRef text = rewrite.write;
  size_t at = text.find((display + "(").str());
  return at != llvm::StringRef::npos &&
         (at == 0 || !(llvm::isAlnum(text[at - 1]) || text[at - 1] == '_' || text[at - 1] == ':'));
}

std::optional<Repair> Repairs::rewritten(EntityId id, uint32_t index, const Rewrite &rewrite) {
  const Entity &entity = program.entities[id];
  const Call &call = entity.calls[index];
  if (!rewrite.coroutines.empty() && !llvm::is_contained(rewrite.coroutines, program.text(entity.resultType)))
    return std::nullopt;
  if (entity.coroutine != CoroutineKind::Task || call.isAwaited)
    return std::nullopt;
  if (isWrittenIn(rewrite, program.display(id)))
    return std::nullopt;
  if (rewrite.arguments && *rewrite.arguments != call.argumentCount)
    return std::nullopt;
  if (!analysis.graph.values().holds(rewrite.guard, id, index))
    return std::nullopt;
  Repair repair;
  const Written *written = writtenOf(id, index);
  bool isOffload = rewrite.use == Rewrite::Use::Offloads;
  if (!written) {
    repair.title = rewrite.title;
    return repair;
  }
  std::string text = filled(rewrite.write, call, *written);
  repair.title = titled(rewrite.title, text);
  repair.includes = rewrite.includes;
  repair.ifIncluded = rewrite.ifIncluded;
  bool boundsThread = llvm::any_of(written->captureTypes, [&](StringId type) {
    const TypeModel *model = models.type(program.text(type));
    return model && (model->isThreadBound || model->isMutex || model->holds);
  });
  bool losesSomething = (rewrite.isForStatements && !written->isStatement) ||
                        (rewrite.use == Rewrite::Use::Replaces &&
                         (written->hasTemplateArguments || (written->hasFloating && !rewrite.takesFloating)));
  if (rewrite.isHint || losesSomething || !maySuspendAt(id, index) ||
      (isOffload && (!written->isMovable || boundsThread)))
    return repair;
  std::string open = written->isPostfixed ? "(" : "", close = written->isPostfixed ? ")" : "";
  if (!isOffload) {
    repair.edits.push_back(edit(*written, written->span, open + text + close));
    return repair;
  }
  // The call itself stays as it is written.
  auto [before, after] = llvm::StringRef(rewrite.write).split("{call}");
  repair.edits.push_back(edit(*written, {written->span.begin, written->span.begin},
                              open + filled(before, call, *written)));
  repair.edits.push_back(edit(*written, {written->span.end, written->span.end},
                              filled(after, call, *written) + close));
  return repair;
}

std::vector<Repair> Repairs::swaps(EntityId id, uint32_t call) {
  std::vector<Repair> result;
  EntityId callee = program.entities[id].calls[call].callee;
  if (callee == NoEntity)
    return result;
  for (const Rewrite *rewrite : models.rewritesOf(program.qualifiedName(callee)))
    if (std::optional<Repair> repair = rewritten(id, call, *rewrite))
      result.push_back(std::move(*repair));
  return result;
}

bool Repairs::addInclude(EntityId id, const Written &written, const Location &call, Repair &repair) const {
  const Location &declared = program.entities[id].location;
  if (!declared.isValid())
    return false;
  if (declared.file == written.file)
    return declared < call;
  // Other people's headers have a place in the search path that we don't know, and sources are not to be included.
  llvm::StringRef path = program.files[declared.file];
  llvm::StringRef extension = llvm::sys::path::extension(path);
  if (!program.entities[id].isProject || !extension.starts_with(".h"))
    return false;
  llvm::StringRef folder = llvm::sys::path::parent_path(program.files[written.file]);
  std::string up;
  while (!folder.empty() && !(path.starts_with(folder) && path.substr(folder.size()).starts_with("/"))) {
    folder = llvm::sys::path::parent_path(folder);
    up += "../";
  }
  repair.includes.push_back("\"" + up + path.substr(folder.size() + 1).str() + "\"");
  return true;
}

const std::vector<EntityId> &Repairs::wrappers() {
  if (!ownWrappers) {
    ownWrappers.emplace();
    for (EntityId id = 0; id != program.entities.size(); ++id)
      if (const FunctionModel *model = program.isCopy(id) ? nullptr : analysis.graph.values().modelOf(id);
          model && model->offload && !model->isBuiltin)
        ownWrappers->push_back(id);
  }
  return *ownWrappers;
}

std::vector<Repair> Repairs::offloadsOfProject(EntityId id, uint32_t index) {
  std::vector<Repair> result;
  const Entity &entity = program.entities[id];
  for (EntityId wrapper : wrappers()) {
    // It is used so somewhere: what it gives can be awaited in such a coroutine, and it needs nothing but the work.
    bool isAwaited = false, takesMore = false;
    for (const CallRef &site : analysis.graph.values().callSites(wrapper)) {
      const Entity &user = program.entities[site.entity];
      const Call &call = user.calls[site.call];
      isAwaited |= call.isAwaited && user.resultType == entity.resultType && user.coroutine == CoroutineKind::Task;
      takesMore |= call.argumentCount != 1;
    }
    if (!isAwaited)
      continue;
    const std::string &name = program.qualifiedName(wrapper);
    Rewrite rewrite;
    rewrite.use = Rewrite::Use::Offloads;
    rewrite.title = "hand it to '" + name + "'";
    rewrite.write = "co_await " + name + "([{captures}] { return {call}; })";
    std::optional<Repair> repair = rewritten(id, index, rewrite);
    if (!repair || llvm::any_of(result, [&](const Repair &other) { return other.title == repair->title; }))
      continue;
    const Written *written = writtenOf(id, index);
    if (takesMore || !written || !addInclude(wrapper, *written, entity.calls[index].location, *repair))
      repair->edits.clear();
    result.push_back(std::move(*repair));
  }
  return result;
}

std::vector<Repair> Repairs::offloads(EntityId id, uint32_t index) {
  std::vector<Repair> result = offloadsOfProject(id, index);
  const std::string &coroutine = program.text(program.entities[id].resultType);
  for (const Rewrite *rewrite : models.rewrites(Rewrite::Use::Offloads, coroutine))
    if (std::optional<Repair> repair = rewritten(id, index, *rewrite))
      result.push_back(std::move(*repair));
  return result;
}

std::optional<Repair> Repairs::byCounterpart(EntityId id, uint32_t index) {
  const Entity &entity = program.entities[id];
  const Call &call = entity.calls[index];
  if (call.callee == NoEntity || call.isAwaited || !program.entities[call.callee].counterpart.name)
    return std::nullopt;
  const Counterpart &counterpart = program.entities[call.callee].counterpart;
  const std::string &name = program.text(counterpart.name);
  Repair repair;
  const Written *written = writtenOf(id, index);
  if (!written || counterpart.takesToken || entity.coroutine != CoroutineKind::Task) {
    repair.title = "use '" + name + "'";
    return repair;
  }
  Rewrite rewrite;
  rewrite.title = "await '" + name + "'";
  rewrite.write = "co_await {object.}" + name + "({arguments})";
  std::optional<Repair> whole = rewritten(id, index, rewrite);
  if (!whole || whole->edits.empty())
    return whole;
  // Only the name changes: what stands before it may be a namespace or template arguments.
  std::string open = written->isPostfixed ? "(co_await " : "co_await ";
  whole->edits = {edit(*written, {written->span.begin, written->span.begin}, open),
                  edit(*written, written->name, name)};
  if (written->isPostfixed)
    whole->edits.push_back(edit(*written, {written->span.end, written->span.end}, ")"));
  return whole;
}

std::vector<Repair> Repairs::ofCounterpart(EntityId id, uint32_t call) {
  std::vector<Repair> result;
  if (std::optional<Repair> repair = byCounterpart(id, call))
    result.push_back(std::move(*repair));
  return result;
}

std::vector<Repair> Repairs::ofBlocking(EntityId id, const BlockingReach &reach, const Way &way) {
  BlockingReach::End end = reach.endOf(id, way);
  const Call &call = program.entities[id].calls[way.call];
  std::vector<Repair> result;
  bool isDirect = way.leaf && way.leaf->function == call.callee;
  if (isDirect)
    result = swaps(id, way.call);
  if (std::optional<Repair> repair = byCounterpart(id, way.call))
    result.push_back(std::move(*repair));
  // Work that waits for this very loop is no better off on another thread.
  if (end.leaf->blocks->kind != BlockingKind::EventLoop)
    llvm::append_range(result, offloads(id, way.call));
  const FunctionModel &leaf = *end.leaf->model;
  std::string advice = leaf.instead.empty() ? "" : titled(leaf.instead, leaf.write);
  bool isKnown = llvm::any_of(result, [&](const Repair &repair) { return !repair.edits.empty(); });
  bool isTold = llvm::any_of(result, [&](const Repair &repair) {
    return llvm::StringRef(repair.title).starts_with(leaf.instead);
  });
  if (isDirect && !advice.empty() && !isKnown && !isTold)
    result.push_back({advice, {}, {}, ""});
  if (!isDirect && !advice.empty()) {
    std::vector<CallRef> between = reach.path(id, way);
    std::string names;
    for (const CallRef &helper : between)
      names += (names.empty() ? "" : ", ") + nameOf(program, program.originalOf(helper.entity));
    result.push_back({"make " + names + (between.size() > 1 ? " coroutines" : " a coroutine") + ", await " +
                          (between.size() > 1 ? "them" : "it") + ", and in " + nameOf(program, end.entity) +
                          " instead of " + nameOf(program, end.leaf->function) + " " + advice,
                      {},
                      {},
                      ""});
  }
  putEditsFirst(result);
  return result;
}

std::vector<Repair> Repairs::ofDropped(EntityId id, const Dropped &dropped) {
  const Written *written = dropped.call == FlowBlock::NoCall ? nullptr : writtenOf(id, dropped.call);
  if (!written || !maySuspendAt(id, dropped.call))
    return {};
  return {{"co_await it", {edit(*written, {written->span.begin, written->span.begin}, "co_await ")}, {}, ""}};
}

std::vector<Repair> Repairs::ofLoop(EntityId id, const Loop &loop) {
  const Entity &entity = program.entities[id];
  std::vector<Repair> result;
  if (entity.coroutine != CoroutineKind::Task)
    return result;
  for (const Rewrite *rewrite : models.rewrites(Rewrite::Use::Yields, program.text(entity.resultType))) {
    std::string statement = llvm::StringRef(rewrite->write).rtrim(';').str() + ";";
    Repair repair{titled(rewrite->title, statement), {}, rewrite->includes, rewrite->ifIncluded};
    if (loop.bodyEnd && !rewrite->isHint && mayAlwaysSuspend(id))
      repair.edits.push_back({program.files[loop.location.file], {loop.bodyEnd, loop.bodyEnd},
                              loop.indent ? program.text(loop.indent) + statement + "\n" : statement});
    result.push_back(std::move(repair));
  }
  return result;
}

std::vector<Repair> Repairs::ofGuard(EntityId id, llvm::StringRef variable, const Location &declared) {
  for (const EarlyEnd &end : program.entities[id].earlyEnds) {
    auto [name, place] = llvm::StringRef(program.text(end.variable)).split('@');
    if (name != variable || place != std::to_string(declared.line) + ":" + std::to_string(declared.column))
      continue;
    const std::string &file = program.files[end.file], &indent = program.text(end.indent);
    if (end.unlocks)
      return {{"unlock before: `" + name.str() + ".unlock();`",
               {{file, {end.statement, end.statement}, name.str() + ".unlock();\n" + indent}},
               {},
               ""}};
    Repair repair{"end its scope before", {{file, {end.declaration, end.declaration}, "{\n" + indent + "  "}}, {}, ""};
    for (uint32_t line : end.lines)
      repair.edits.push_back({file, {line, line}, "  "});
    repair.edits.push_back({file, {end.statement, end.statement}, "}\n" + indent});
    return {repair};
  }
  return {};
}

std::vector<Repair> Repairs::ofStaleReference(EntityId id, llvm::StringRef variable) {
  std::vector<Repair> result;
  for (const ConstReference &reference : program.entities[id].references)
    if (llvm::StringRef(program.text(reference.variable)).split('@').first == variable)
      result.push_back(
          {"copy the value: without the `&`", {{program.files[reference.file], reference.mark, ""}}, {}, ""});
  // Of two variables of one name, who knows which?
  return result.size() == 1 ? result : std::vector<Repair>();
}

std::vector<Repair> Repairs::ofEarlyWork(EntityId id, uint32_t call) {
  const Written *written = writtenOf(id, call);
  if (!written || !written->isMovable)
    return {};
  std::string open = filled("[{captures}] { return ", program.entities[id].calls[call], *written);
  return {{"pass a lambda",
           {edit(*written, {written->span.begin, written->span.begin}, open),
            edit(*written, {written->span.end, written->span.end}, "; }")},
           {},
           ""}};
}

} // namespace async_tidy
