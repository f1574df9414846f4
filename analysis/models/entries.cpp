// The entries of a model: functions, types, effects, executors, callbacks, contexts.
#include "analysis/models/guard_reader.h"
#include "analysis/models/loader.h"

#include "llvm/ADT/StringExtras.h"

#include <map>
#include <set>

namespace async_tidy {
namespace {

std::string replaced(std::string text, llvm::StringRef from, llvm::StringRef to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// Why a text of a rewrite can't be filled in, or "".
std::string problemOfTemplate(llvm::StringRef text) {
  while (true) {
    text = text.drop_front(std::min(text.find('{'), text.size()));
    if (text.empty())
      return "";
    llvm::StringRef name = text.drop_front().take_until([](char c) { return c == '}'; });
    static const std::set<llvm::StringRef> known = {"arguments", "object", "object.",  "moved",
                                                    "call",      "name",   "captures", "namespace"};
    bool isNumber = !name.empty() && llvm::all_of(name, llvm::isDigit);
    bool looksLikeName = !name.empty() && llvm::all_of(name, [](char c) { return llvm::isAlpha(c) || c == '.'; });
    if (looksLikeName && !isNumber && !known.contains(name))
      return ("unknown placeholder '{" + name + "}'").str();
    text = text.drop_front();
  }
}

class EntryReader : GuardReader {
public:
  EntryReader(JsonObject &root, bool isBuiltin, Model &model)
      : GuardReader(root.document), root(root), isBuiltin(isBuiltin), model(model) {}

  void read() {
    namespaces = model.namespaces = root.strings("namespaces", false);
    if (namespaces.empty())
      namespaces.push_back("");
    readConstants(root);
    root.array("functions", [&](const nlohmann::json &value, const std::string &where) { function(value, where); });
    root.array("types", [&](const nlohmann::json &value, const std::string &where) { type(value, where); });
    root.array("effects", [&](const nlohmann::json &value, const std::string &where) { effect(value, where); });
    root.array("executors", [&](const nlohmann::json &value, const std::string &where) {
      contextOfNames(value, where, executorNames, model.executors);
    });
    root.array("callbacks", [&](const nlohmann::json &value, const std::string &where) {
      contextOfNames(value, where, callbackNames, model.callbacks);
    });
    root.array("contexts",
               [&](const nlohmann::json &value, const std::string &where) { contextRule(value, where); });
    root.array("rewrites", [&](const nlohmann::json &value, const std::string &where) { rewrite(value, where); });
  }

private:
  JsonObject &root;
  bool isBuiltin;
  Model &model;
  std::vector<std::string> namespaces;
  std::set<std::string> functionNames, typeNames, effectNames, executorNames, callbackNames;

  /// The names of an entry, in every namespace of the file.
  std::vector<std::string> names(JsonObject &object, std::set<std::string> &seen) {
    std::vector<std::string> result;
    for (const std::string &name : object.strings("names", true)) {
      if (std::string problem = problemOfName(name); !problem.empty())
        object.fail("names", problem);
      for (const std::string &space : namespaces) {
        result.push_back(space.empty() ? name : space + "::" + name);
        if (!seen.insert(result.back()).second)
          object.fail("names", "'" + llvm::Twine(result.back()) + "' has two entries in this file");
      }
    }
    return result;
  }

  template <typename Entry>
  void addUnderNames(std::vector<std::string> all, const Entry &entry, std::vector<Entry> &entries) {
    for (std::string &name : all) {
      entries.push_back(entry);
      entries.back().name = std::move(name);
    }
  }

  void function(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    FunctionModel entry;
    entry.isBuiltin = isBuiltin;
    entry.where = where;
    std::vector<std::string> all = names(object, functionNames);
    if (const nlohmann::json *block = object.find("blocks")) {
      if (block->is_array())
        object.array("blocks", [&](const nlohmann::json &one, const std::string &at) {
          entry.blocks.push_back(blocks(one, at));
        });
      else
        entry.blocks.push_back(blocks(*block, object.pointerTo("blocks")));
    }
    for (auto [key, targets] : {std::pair("invokes", &entry.invokes), std::pair("stores", &entry.stores)})
      object.array(key, [&](const nlohmann::json &one, const std::string &at) {
        targets->push_back(target(one, at, {{"any", Any}}));
      });
    object.array("runs",
                 [&](const nlohmann::json &one, const std::string &at) { entry.runs.push_back(runs(one, at)); });
    if (const nlohmann::json *forwards = object.find("forwards"))
      entry.forwards = target(*forwards, object.pointerTo("forwards"));
    if (const nlohmann::json *executor = object.find("executor"))
      entry.executor = target(*executor, object.pointerTo("executor"));
    for (auto [key, flag] : {std::pair("constructs", &entry.constructs), std::pair("nonblocking", &entry.nonblocking),
                             std::pair("offload", &entry.offload)})
      *flag = object.flag(key);
    if (const nlohmann::json *hops = object.find("hops"))
      entry.hops = this->hops(*hops, object.pointerTo("hops"));
    entry.context = context(object, "context");
    entry.overrides = context(object, "overrides");
    object.array("states", [&](const nlohmann::json &one, const std::string &at) {
      JsonObject change(document, one, at);
      StateChange state;
      if (const nlohmann::json *on = change.find("on"))
        state.target = target(*on, change.pointerTo("on"), {{"result", Result}, {"caller", Caller}});
      else
        document.fail(at, "missing key 'on'");
      state.state = change.string("state", true);
      state.guard = guard(change);
      change.finish();
      entry.states.push_back(std::move(state));
    });
    entry.instead = object.string("instead", false);
    entry.write = object.string("write", false);
    entry.library = model.library;
    entry.since = object.string("since", false);
    object.finish();
    if (entry.offload && entry.runs.empty())
      entry.runs.push_back({Any, Context::Worker, std::nullopt, {}});
    if (entry.nonblocking && !entry.blocks.empty())
      object.fail("nonblocking", "'nonblocking' contradicts 'blocks'");
    if (entry.blocks.empty() && entry.invokes.empty() && !entry.nonblocking && entry.runs.empty() &&
        entry.stores.empty() && !entry.forwards && !entry.executor && !entry.constructs && !entry.hops &&
        !entry.context && !entry.overrides && entry.states.empty())
      document.fail(where, "the entry says nothing: no 'blocks', 'invokes', 'runs', 'stores', 'forwards', 'executor', "
                           "'constructs', 'hops', 'context', 'overrides', 'states', 'nonblocking' or 'offload'");
    addUnderNames(std::move(all), entry, model.functions);
  }

  void type(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    TypeModel entry;
    entry.where = where;
    std::vector<std::string> all = names(object, typeNames);
    object.array("owns", [&](const nlohmann::json &one, const std::string &at) {
      if (one.is_number_unsigned())
        entry.owns.push_back(one.get<unsigned>());
      else
        document.fail(at, "'owns' must hold the indices of type arguments");
    });
    entry.isPointer = object.flag("pointer");
    entry.parameter = context(object, "parameter");
    if (object.has("holds"))
      entry.holds = resource(object.string("holds", true), object.pointerTo("holds"));
    for (auto [key, flag] : {std::pair("mutex", &entry.isMutex), std::pair("stays-on-thread", &entry.staysOnThread),
                             std::pair("thread-bound", &entry.isThreadBound)})
      *flag = object.flag(key);
    if (object.has("task")) {
      std::string task = object.string("task", true);
      if (task == "lazy" || task == "eager" || task == "detached")
        entry.task = task == "lazy" ? TaskKind::Lazy : task == "eager" ? TaskKind::Eager : TaskKind::Detached;
      else
        object.fail("task", "'task' must be \"lazy\", \"eager\" or \"detached\"");
    }
    entry.since = object.string("since", false);
    object.finish();
    if (entry.owns.empty() && !entry.parameter && !entry.holds && !entry.isMutex && !entry.task &&
        !entry.staysOnThread && !entry.isThreadBound)
      document.fail(where, "the entry says nothing: no 'owns', 'parameter', 'holds', 'mutex', 'task', "
                           "'stays-on-thread' or 'thread-bound'");
    addUnderNames(std::move(all), entry, model.types);
  }

  Resource resource(const std::string &name, const std::string &where) {
    if (name != "lock" && name != "transaction")
      document.fail(where, "unknown resource '" + llvm::Twine(name) + "'; they are lock and transaction");
    return name == "transaction" ? Resource::Transaction : Resource::Lock;
  }

  /// "acquires": "lock", or {"what": ..., "on": ..., "when": ...}, or several of these.
  std::vector<HoldChange> holdChanges(JsonObject &object, const char *key) {
    std::vector<HoldChange> result;
    const nlohmann::json *value = object.find(key);
    if (!value)
      return result;
    auto add = [&](const nlohmann::json &one, const std::string &at) {
      HoldChange change;
      if (one.is_string())
        change.what = resource(one.get<std::string>(), at);
      else {
        JsonObject written(document, one, at);
        change.what = resource(written.string("what", true), at + "/what");
        if (const nlohmann::json *on = written.find("on"))
          change.target = target(*on, written.pointerTo("on"), {{"result", Result}, {"any", Any}});
        change.guard = guard(written);
        written.finish();
      }
      result.push_back(std::move(change));
    };
    if (value->is_array())
      object.array(key, add);
    else
      add(*value, object.pointerTo(key));
    return result;
  }

  void effect(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    EffectModel entry;
    entry.where = where;
    std::vector<std::string> all = names(object, effectNames);
    entry.acquires = holdChanges(object, "acquires");
    entry.releases = holdChanges(object, "releases");
    entry.tries = holdChanges(object, "tries");
    entry.tests = object.flag("tests");
    if (object.has("thread-storage")) {
      static const std::map<std::string, ThreadStorage> spellings{{"address", ThreadStorage::Address},
                                                                  {"set", ThreadStorage::Set},
                                                                  {"id", ThreadStorage::Id},
                                                                  {"errno", ThreadStorage::Errno}};
      auto found = spellings.find(object.string("thread-storage", true));
      if (found != spellings.end())
        entry.storage = found->second;
      else
        object.fail("thread-storage", "'thread-storage' must be \"address\", \"set\", \"id\" or \"errno\"");
    }
    entry.since = object.string("since", false);
    object.finish();
    if (entry.acquires.empty() && entry.releases.empty() && entry.tries.empty() && !entry.tests &&
        entry.storage == ThreadStorage::None)
      document.fail(where, "the entry says nothing: no 'acquires', 'releases', 'tries', 'tests' or 'thread-storage'");
    addUnderNames(std::move(all), entry, model.effects);
  }

  /// Of "executors" and "callbacks": names, and where what they are given runs.
  template <typename Entry>
  void contextOfNames(const nlohmann::json &value, const std::string &where, std::set<std::string> &seen,
                      std::vector<Entry> &entries) {
    JsonObject object(document, value, where);
    Entry entry;
    entry.where = where;
    std::vector<std::string> all = names(object, seen);
    if (std::optional<Context> on = context(object, "on"))
      entry.context = *on;
    else
      document.fail(where, "missing key 'on'");
    entry.since = object.string("since", false);
    object.finish();
    addUnderNames(std::move(all), entry, entries);
  }

  void contextRule(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    ContextRule rule;
    rule.where = where;
    rule.functions = object.strings("functions", false);
    rule.paths = object.strings("paths", false);
    for (auto [key, patterns] : {std::pair("functions", &rule.functions), std::pair("paths", &rule.paths)})
      for (const std::string &pattern : *patterns)
        if (std::string problem = problemOfPattern(pattern); !problem.empty())
          object.fail(key, problem);
    if (rule.functions.empty() && rule.paths.empty())
      document.fail(where, "the entry says nothing: no 'functions' or 'paths'");
    if (std::optional<Context> on = context(object, "on"))
      rule.context = *on;
    else
      document.fail(where, "missing key 'on'");
    object.finish();
    model.contexts.push_back(std::move(rule));
  }

  /// Once for each namespace of the file, which `{namespace}` stands for.
  void rewrite(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    Rewrite entry;
    entry.where = where;
    std::string use = object.string("use", false);
    entry.use = use == "offload" ? Rewrite::Use::Offloads
                : use == "yield" ? Rewrite::Use::Yields
                                 : Rewrite::Use::Replaces;
    if (!use.empty() && entry.use == Rewrite::Use::Replaces)
      object.fail("use", "unknown use '" + llvm::Twine(use) + "'; it is \"offload\" or \"yield\", or absent");
    std::vector<std::string> functions = object.strings("functions", entry.use == Rewrite::Use::Replaces);
    std::vector<std::string> coroutines = object.strings("coroutines", false);
    std::vector<std::string> includes = object.strings("includes", false);
    if (const nlohmann::json *count = object.find("arguments")) {
      if (count->is_number_unsigned())
        entry.arguments = count->get<unsigned>();
      else
        object.fail("arguments", "'arguments' must be a number");
    }
    entry.guard = guard(object);
    entry.title = object.string("title", true);
    std::string write = object.string("write", true);
    entry.isHint = object.flag("hint");
    entry.takesFloating = object.flag("floating");
    entry.isForStatements = object.flag("unused-result");
    entry.ifIncluded = object.string("if-included", false);
    object.finish();
    if (entry.use == Rewrite::Use::Offloads && !llvm::StringRef(write).contains("{call}"))
      object.fail("write", "it must say where the '{call}' goes");
    if (std::string problem = problemOfTemplate(write); !problem.empty())
      object.fail("write", problem);
    for (const std::string &space : namespaces) {
      auto filled = [&](std::vector<std::string> texts, const std::string &with) {
        for (std::string &text : texts)
          text = replaced(std::move(text), "{namespace}", with);
        return texts;
      };
      Rewrite one = entry;
      one.functions = filled(functions, space);
      one.coroutines = filled(coroutines, space);
      one.includes = filled(includes, replaced(space, "::", "/"));
      one.write = replaced(write, "{namespace}", space);
      for (auto [key, all] : {std::pair("functions", &one.functions), std::pair("coroutines", &one.coroutines)})
        for (const std::string &name : *all)
          if (std::string problem = problemOfName(name); !problem.empty())
            object.fail(key, problem);
      model.rewrites.push_back(std::move(one));
    }
  }

  Runs runs(const nlohmann::json &value, const std::string &where) {
    JsonObject object(document, value, where);
    Runs result;
    if (const nlohmann::json *argument = object.find("argument"))
      result.argument = target(*argument, object.pointerTo("argument"), {{"any", Any}});
    else
      document.fail(where, "missing key 'argument'");
    place(object, where, result);
    result.guard = guard(object);
    object.finish();
    return result;
  }

  /// "hops": "worker", or {"on": ..., "executor": ...}.
  Runs hops(const nlohmann::json &value, const std::string &where) {
    Runs result;
    if (value.is_string()) {
      std::optional<Context> parsed = parseContext(value.get<std::string>());
      if (!parsed)
        document.fail(where, "unknown context '" + llvm::Twine(value.get<std::string>()) +
                                 "'; the contexts are loop, green-thread, worker, sync, unknown");
      result.context = parsed.value_or(Context::Unknown);
      return result;
    }
    JsonObject object(document, value, where);
    place(object, where, result);
    result.guard = guard(object);
    object.finish();
    return result;
  }

  void place(JsonObject &object, const std::string &where, Runs &result) {
    if (const nlohmann::json *executor = object.find("executor"))
      result.executor = target(*executor, object.pointerTo("executor"));
    if (std::optional<Context> on = context(object, "on"))
      result.context = *on;
    else if (!result.executor)
      document.fail(where, "missing key 'on' or 'executor'");
  }

  Blocks blocks(const nlohmann::json &value, const std::string &where) {
    Blocks result;
    if (value.is_string()) {
      result.kind = kind(value.get<std::string>(), where, model.isLocal);
      return result;
    }
    JsonObject object(document, value, where);
    bool isLocal = object.flag("local");
    std::string name = object.string("kind", true);
    result.kind = kind(name, where + "/kind", model.isLocal || isLocal);
    result.isLazy = object.flag("lazy");
    if (object.has("operation")) {
      std::string operation = object.string("operation", true);
      if (auto parsed = parseDatabaseOperation(operation))
        result.operation = *parsed;
      else
        object.fail("operation", "unknown operation '" + llvm::Twine(operation) +
                                     "'; they are connect, query, fetch, commit, rollback, wait, close, access");
    }
    for (const char *key : {"local", "lazy", "operation"})
      if (object.has(key) && name != "database" && name != "local-database")
        object.fail(key, "'" + llvm::Twine(key) + "' is for the kind \"database\"");
    if (const nlohmann::json *suspends = object.find("suspends")) {
      result.suspendsGreenThread = *suspends == "green-thread";
      if (!result.suspendsGreenThread)
        object.fail("suspends", "'suspends' can only be \"green-thread\"");
    }
    result.guard = guard(object);
    object.finish();
    return result;
  }

  BlockingKind kind(const std::string &name, const std::string &where, bool isLocal) {
    if (auto parsed = parseBlockingKind(name))
      return *parsed == BlockingKind::Database && isLocal ? BlockingKind::LocalDatabase : *parsed;
    document.fail(where, "unknown kind '" + llvm::Twine(name) + "'");
    return BlockingKind::Wait;
  }
};

} // namespace

void readEntries(JsonObject &root, bool isBuiltin, Model &model) { EntryReader(root, isBuiltin, model).read(); }

} // namespace async_tidy
