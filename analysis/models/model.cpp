#include "analysis/models/model.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

const char *spelling(BlockingKind kind) {
  switch (kind) {
  case BlockingKind::Sleep:
    return "sleep";
  case BlockingKind::Wait:
    return "wait";
  case BlockingKind::Lock:
    return "lock";
  case BlockingKind::Network:
    return "network";
  case BlockingKind::Dns:
    return "dns";
  case BlockingKind::Database:
    return "database";
  case BlockingKind::LocalDatabase:
    return "local-database";
  case BlockingKind::Process:
    return "process";
  case BlockingKind::File:
    return "file";
  case BlockingKind::FileMetadata:
    return "file-metadata";
  case BlockingKind::Console:
    return "console";
  case BlockingKind::Cpu:
    return "cpu";
  case BlockingKind::EventLoop:
    return "event-loop";
  }
  return "";
}

const char *spelling(Context context) {
  switch (context) {
  case Context::Loop:
    return "loop";
  case Context::GreenThread:
    return "green-thread";
  case Context::Worker:
    return "worker";
  case Context::Sync:
    return "sync";
  case Context::Unknown:
    return "unknown";
  }
  return "";
}

const char *spelling(DatabaseOperation operation) {
  switch (operation) {
  case DatabaseOperation::Access:
    return "access";
  case DatabaseOperation::Connect:
    return "connect";
  case DatabaseOperation::Query:
    return "query";
  case DatabaseOperation::Fetch:
    return "fetch";
  case DatabaseOperation::Commit:
    return "commit";
  case DatabaseOperation::Rollback:
    return "rollback";
  case DatabaseOperation::Wait:
    return "wait";
  case DatabaseOperation::Close:
    return "close";
  }
  return "";
}

/// The one of an enumeration's values that is spelled so.
template <typename Enum> static std::optional<Enum> spelled(llvm::StringRef name, unsigned count) {
  for (unsigned i = 0; i != count; ++i)
    if (name == spelling(Enum(i)))
      return Enum(i);
  return std::nullopt;
}

std::optional<DatabaseOperation> parseDatabaseOperation(llvm::StringRef name) {
  return spelled<DatabaseOperation>(name, DatabaseOperationCount);
}

std::optional<Context> parseContext(llvm::StringRef name) {
  return spelled<Context>(name, ContextCount);
}

std::optional<BlockingKind> parseBlockingKind(llvm::StringRef name) {
  return spelled<BlockingKind>(name, BlockingKindCount);
}

BlockingKinds BlockingKinds::defaults() {
  BlockingKinds kinds;
  for (BlockingKind kind :
       {BlockingKind::Sleep, BlockingKind::Wait, BlockingKind::Network, BlockingKind::Dns, BlockingKind::Database,
        BlockingKind::LocalDatabase, BlockingKind::Process, BlockingKind::File})
    kinds.insert(kind);
  return kinds;
}

void markAsDataLayer(FunctionModel &model) {
  model.isDataLayer = true;
  model.library = "data layer";
  model.blocks.emplace_back().kind = BlockingKind::Database;
}

const char *spelling(Resource resource) { return resource == Resource::Lock ? "lock" : "transaction"; }

void ModelSet::add(Model model) {
  uint32_t number = all.size();
  auto addTo = [&](Index &index, const auto &entries) {
    for (uint32_t i = 0; i != entries.size(); ++i) {
      index[entries[i].name] = {number, i};
      hasPatterns |= llvm::StringRef(entries[i].name).ends_with("::*");
    }
  };
  addTo(functionIndex, model.functions);
  addTo(typeIndex, model.types);
  addTo(effectIndex, model.effects);
  addTo(executorIndex, model.executors);
  addTo(callbackIndex, model.callbacks);
  for (uint32_t i = 0; i != model.rewrites.size(); ++i)
    for (const std::string &function : model.rewrites[i].functions)
      rewriteIndex[function].push_back({number, i});
  for (const std::string &name : model.namespaces)
    namespaces.insert(name);
  all.push_back(std::move(model));
}

bool ModelSet::hasNamespaceOf(llvm::StringRef qualifiedName) const {
  for (size_t at = qualifiedName.find("::"); at != llvm::StringRef::npos; at = qualifiedName.find("::", at + 2))
    if (namespaces.contains(qualifiedName.take_front(at)))
      return true;
  return false;
}

const FunctionModel *ModelSet::function(llvm::StringRef qualifiedName) const {
  auto it = functionIndex.find(qualifiedName);
  for (llvm::StringRef scope = qualifiedName; it == functionIndex.end() && hasPatterns && scope.contains("::");) {
    scope = scope.rsplit("::").first;
    it = functionIndex.find((scope + "::*").str());
  }
  return it == functionIndex.end() ? nullptr : &all[it->second.first].functions[it->second.second];
}

std::vector<const Rewrite *> ModelSet::rewritesOf(llvm::StringRef qualifiedName) const {
  std::vector<const Rewrite *> result;
  if (auto it = rewriteIndex.find(qualifiedName); it != rewriteIndex.end())
    for (auto [model, index] : llvm::reverse(it->second))
      result.push_back(&all[model].rewrites[index]);
  return result;
}

std::vector<const Rewrite *> ModelSet::rewrites(Rewrite::Use use, llvm::StringRef coroutine) const {
  std::vector<const Rewrite *> result;
  for (const Model &model : llvm::reverse(all))
    for (const Rewrite &rewrite : model.rewrites)
      if (rewrite.use == use && (rewrite.coroutines.empty() || llvm::is_contained(rewrite.coroutines, coroutine)))
        result.push_back(&rewrite);
  return result;
}

const TypeModel *ModelSet::type(llvm::StringRef qualifiedName) const {
  auto it = typeIndex.find(qualifiedName);
  return it == typeIndex.end() ? nullptr : &all[it->second.first].types[it->second.second];
}

const EffectModel *ModelSet::effect(llvm::StringRef qualifiedName) const {
  auto it = effectIndex.find(qualifiedName);
  return it == effectIndex.end() ? nullptr : &all[it->second.first].effects[it->second.second];
}

const ExecutorModel *ModelSet::executor(llvm::StringRef qualifiedName) const {
  auto it = executorIndex.find(qualifiedName);
  return it == executorIndex.end() ? nullptr : &all[it->second.first].executors[it->second.second];
}

const CallbackModel *ModelSet::callback(llvm::StringRef qualifiedName) const {
  auto it = callbackIndex.find(qualifiedName);
  return it == callbackIndex.end() ? nullptr : &all[it->second.first].callbacks[it->second.second];
}

Value callerValue() {
  Value value;
  value.kind = ValueKind::Variable;
  return value;
}

std::vector<const Value *> valuesOf(const Call &call, int target) {
  std::vector<const Value *> result;
  if (target == Receiver)
    result.push_back(&call.receiver);
  else if (target == Any)
    for (const Value &argument : call.arguments)
      result.push_back(&argument);
  else if (size_t index = target == Last ? size_t(call.argumentCount) - 1 : size_t(target);
           target != Result && target != Caller && index < call.arguments.size())
    result.push_back(&call.arguments[index]);
  return result;
}

bool passes(const Condition &condition, const CallContext &context) {
  const Call &call = context.call;
  if (condition.test == Condition::Test::AtLeastArguments)
    return call.argumentCount >= condition.integer;
  static const Value unknown, caller = callerValue();
  std::vector<const Value *> found = valuesOf(call, condition.argument);
  const Value &value = condition.argument == Caller ? caller : found.empty() ? unknown : *found.front();
  switch (condition.test) {
  case Condition::Test::Equals:
    return context.constant(value) == condition.integer;
  case Condition::Test::HasFlag:
    return (context.bits(value) & condition.integer) == condition.integer;
  case Condition::Test::Type:
    return value.type && llvm::is_contained(condition.names, context.text(value.type));
  case Condition::Test::Is:
    if (value.kind == ValueKind::Callable)
      return llvm::is_contained(condition.names, context.nameOf(value.entity));
    return value.kind == ValueKind::Variable && value.entity == NoEntity &&
           llvm::is_contained(condition.names, context.text(value.name));
  case Condition::Test::StartsWith:
    return context.startsWith(value, condition.names);
  case Condition::Test::State:
    return context.hasState(value, condition.names.front());
  case Condition::Test::Executor:
    return context.executor(value) == Context(condition.integer);
  case Condition::Test::AtLeastArguments:
    break;
  }
  return false;
}

bool holds(const Guard &guard, const CallContext &context) {
  auto pass = [&](const Condition &condition) { return passes(condition, context); };
  return llvm::all_of(guard.when, pass) && llvm::none_of(guard.unless, pass);
}

const Blocks *blocks(const FunctionModel &model, const CallContext &context) {
  for (const Blocks &one : model.blocks)
    if (holds(one.guard, context))
      return &one;
  return nullptr;
}

} // namespace async_tidy
