#include "analysis/program/specialize.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <set>
#include <vector>

namespace async_tidy {
namespace {

class FieldSpecializer {
public:
  explicit FieldSpecializer(Program &program) : program(program), originals(program.entities.size()) {
    for (const Entity &entity : program.entities)
      for (const Call &call : entity.calls)
        for (const ParameterGuard &guard : call.guards)
          if (guard.parameter == ParameterGuard::OwnField)
            tested.insert(StringId(guard.constant));
    for (const Entity &entity : program.entities)
      for (const Binding &binding : entity.bindings)
        if (isField(binding.variable) && !isOwnConstructor(entity, binding.variable.name))
          tested.erase(binding.variable.name);
    for (EntityId id = 0; id != originals; ++id)
      if (program.entities[id].kind == EntityKind::Constructor)
        for (const Binding &binding : program.entities[id].bindings)
          if (isField(binding.variable) && tested.contains(binding.variable.name))
            testedOf[id].insert(binding.variable.name);
  }

  void run() {
    if (testedOf.empty())
      return;
    findObjects();
    for (EntityId id = 0; id != originals; ++id)
      for (size_t i = 0; i != program.entities[id].calls.size(); ++i)
        if (const Call &call = program.entities[id].calls[i]; isOfObject(call))
          if (EntityId copy = copyFor(call.callee, constants[call.receiver.name], 0); copy != NoEntity)
            program.entities[id].calls[i].callee = copy;
  }

private:
  static constexpr unsigned MaxDepth = 4;

  Program &program;
  const EntityId originals;
  /// Fields on which calls depend and which only constructors of their own class set.
  std::set<StringId> tested;
  std::map<EntityId, std::set<StringId>> testedOf;
  /// Of objects that are fields or globals: what their own fields keep, and the class.
  std::map<StringId, FieldConstants> constants;
  std::map<StringId, StringId> classOf;
  std::map<std::pair<EntityId, FieldConstants>, EntityId> copies;

  static bool isField(const Value &value) { return value.kind == ValueKind::Variable && value.entity == NoEntity; }

  bool isOwnConstructor(const Entity &entity, StringId field) const {
    return entity.kind == EntityKind::Constructor && entity.parentClass &&
           llvm::StringRef(program.text(field)).starts_with(program.text(entity.parentClass) + "@FI@");
  }

  /// What the object keeps in a field, where that is one constant.
  std::optional<int64_t> keptIn(const Value &made, StringId field) const {
    std::optional<int64_t> result;
    for (const Binding &binding : program.entities[made.entity].bindings) {
      if (!isField(binding.variable) || binding.variable.name != field)
        continue;
      const Value *value = &binding.value;
      if (value->kind == ValueKind::Parameter && value->entity == made.entity)
        value = size_t(value->integer) < made.arguments.size() ? &made.arguments[size_t(value->integer)] : nullptr;
      if (!value || value->kind != ValueKind::Integer || (result && *result != value->integer))
        return std::nullopt;
      result = value->integer;
    }
    return result;
  }

  FieldConstants constantsOf(const Value &made) const {
    FieldConstants result;
    if (auto it = made.kind == ValueKind::Call ? testedOf.find(made.entity) : testedOf.end(); it != testedOf.end())
      for (StringId field : it->second)
        if (std::optional<int64_t> kept = keptIn(made, field))
          result[field] = *kept;
    return result;
  }

  /// All that a field or global is set to has to agree.
  void findObjects() {
    for (EntityId id = 0; id != originals; ++id)
      for (const Binding &binding : program.entities[id].bindings) {
        if (!isField(binding.variable))
          continue;
        FieldConstants kept = constantsOf(binding.value);
        auto [it, isNew] = constants.try_emplace(binding.variable.name, kept);
        if (isNew && !kept.empty())
          classOf[binding.variable.name] = program.entities[binding.value.entity].parentClass;
        else if (!isNew && it->second != kept)
          it->second.clear();
      }
  }

  bool mayBeCopied(const Call &call, StringId ofClass) const {
    if (call.callee == NoEntity || call.isVirtual)
      return false;
    const Entity &callee = program.entities[call.callee];
    return callee.isDefined && callee.kind == EntityKind::Method && callee.coroutine == CoroutineKind::None &&
           callee.parentClass == ofClass;
  }

  bool isOfObject(const Call &call) const {
    if (!isField(call.receiver))
      return false;
    auto it = classOf.find(call.receiver.name);
    return it != classOf.end() && mayBeCopied(call, it->second);
  }

  /// A call that a method makes on its own object.
  bool isOnThis(const Entity &entity, const Call &call) const {
    return call.receiver.kind == ValueKind::Unknown && mayBeCopied(call, entity.parentClass);
  }

  /// Whether the constants rule out any call of the method, or of those that it calls on its object.
  bool rulesOut(EntityId id, const FieldConstants &kept, unsigned depth) const {
    return depth <= MaxDepth && llvm::any_of(program.entities[id].calls, [&](const Call &call) {
             return llvm::any_of(call.guards, [&](const ParameterGuard &g) { return contradicts(g, kept); }) ||
                    (isOnThis(program.entities[id], call) && rulesOut(call.callee, kept, depth + 1));
           });
  }

  EntityId copyFor(EntityId method, const FieldConstants &kept, unsigned depth) {
    if (kept.empty() || !rulesOut(method, kept, depth))
      return NoEntity;
    EntityId copy = EntityId(program.entities.size());
    auto [it, isNew] = copies.try_emplace({method, kept}, copy);
    if (!isNew)
      return it->second;
    program.entities.push_back(copyOf(program, method, copy, kept));
    program.originals.push_back(program.originalOf(method));
    for (size_t i = 0; i != program.entities[copy].calls.size(); ++i)
      if (const Call &call = program.entities[copy].calls[i]; isOnThis(program.entities[copy], call))
        if (EntityId inner = copyFor(call.callee, kept, depth + 1); inner != NoEntity)
          program.entities[copy].calls[i].callee = inner;
    return copy;
  }
};

} // namespace

void specializeForFields(Program &program) { FieldSpecializer(program).run(); }

} // namespace async_tidy
