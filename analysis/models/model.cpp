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
  }
  return "";
}

std::optional<BlockingKind> parseBlockingKind(llvm::StringRef name) {
  for (unsigned i = 0; i != BlockingKindCount; ++i)
    if (name == spelling(BlockingKind(i)))
      return BlockingKind(i);
  return std::nullopt;
}

BlockingKinds BlockingKinds::defaults() {
  BlockingKinds kinds;
  for (BlockingKind kind : {BlockingKind::Sleep, BlockingKind::Wait, BlockingKind::Network, BlockingKind::Dns,
                            BlockingKind::Database, BlockingKind::Process, BlockingKind::File})
    kinds.insert(kind);
  return kinds;
}

void ModelSet::add(Model model) {
  uint32_t index = all.size();
  for (uint32_t i = 0; i != model.functions.size(); ++i)
    functionIndex[model.functions[i].name] = {index, i};
  for (uint32_t i = 0; i != model.types.size(); ++i)
    typeIndex[model.types[i].name] = {index, i};
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
  return it == functionIndex.end() ? nullptr : &all[it->second.first].functions[it->second.second];
}

const TypeModel *ModelSet::type(llvm::StringRef qualifiedName) const {
  auto it = typeIndex.find(qualifiedName);
  return it == typeIndex.end() ? nullptr : &all[it->second.first].types[it->second.second];
}

static bool passes(const Condition &condition, const CallContext &context) {
  const Call &call = context.call;
  if (condition.test == Condition::Test::AtLeastArguments)
    return call.argumentCount >= condition.integer;
  static const Value unknown;
  const Value &value = condition.argument == Receiver                       ? call.receiver
                       : size_t(condition.argument) < call.arguments.size() ? call.arguments[condition.argument]
                                                                            : unknown;
  switch (condition.test) {
  case Condition::Test::Equals:
    return context.constant(value) == condition.integer;
  case Condition::Test::HasFlag:
    return (context.bits(value) & condition.integer) == condition.integer;
  case Condition::Test::Type:
    return value.type && llvm::is_contained(condition.names, context.text(value.type));
  case Condition::Test::Is:
    return value.kind == ValueKind::Variable && value.entity == NoEntity &&
           llvm::is_contained(condition.names, context.text(value.name));
  case Condition::Test::State:
    return context.hasState(value, condition.names.front());
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
