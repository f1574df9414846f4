#include "analysis/program/specialize.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace async_tidy {
namespace {

class ObjectSpecializer {
public:
  explicit ObjectSpecializer(Program &program) : program(program), originals(program.entities.size()) {
    for (EntityId id = 0; id != originals; ++id)
      for (const Binding &binding : program.entities[id].bindings)
        if (isField(binding.variable) && program.entities[id].kind != EntityKind::Constructor)
          setLater.insert(binding.variable.name);
  }

  void run() {
    for (EntityId id = 0; id != originals; ++id)
      for (size_t i = 0; i != program.entities[id].calls.size(); ++i)
        if (EntityId copy = copyFor(id, program.entities[id].calls[i]); copy != NoEntity)
          program.entities[id].calls[i].callee = copy;
  }

private:
  /// No method is worth more copies than this.
  static constexpr unsigned MaxCopies = 64;
  static constexpr unsigned MaxDepth = 4;

  Program &program;
  const EntityId originals;
  std::map<EntityId, unsigned> copies;
  /// Fields that others than constructors set: what the object was made from says nothing about them.
  std::set<StringId> setLater;

  static bool isField(const Value &value) { return value.kind == ValueKind::Variable && value.entity == NoEntity; }

  /// The call of a constructor that made the object, or null.
  const Value *madeBy(EntityId id, const Value &object) const {
    const Value *made = &object;
    if (object.kind == ValueKind::Variable && object.entity == id) {
      made = nullptr;
      for (const Binding &binding : program.entities[id].bindings)
        if (binding.variable.name == object.name && binding.variable.kind == ValueKind::Variable) {
          if (made)
            return nullptr;
          made = &binding.value;
        }
    }
    bool isMade = made && made->kind == ValueKind::Call && made->entity != NoEntity &&
                  program.entities[made->entity].kind == EntityKind::Constructor;
    return isMade ? made : nullptr;
  }

  /// The parameter that a value is, or is made from: std::move(f), std::function(f).
  std::optional<size_t> parameterBelow(const Value &value, EntityId owner) const {
    const Value *inner = &value;
    for (unsigned depth = 0; depth != MaxDepth; ++depth) {
      if (inner->kind == ValueKind::Parameter && inner->entity == owner)
        return size_t(inner->integer);
      if (inner->kind != ValueKind::Call || inner->arguments.empty())
        return std::nullopt;
      inner = &inner->arguments.front();
    }
    return std::nullopt;
  }

  /// What the constructor that made an object keeps in a field, as its caller sees it; null where nothing is known.
  const Value *keptIn(const Value &made, StringId field) const {
    for (const Binding &binding : program.entities[made.entity].bindings)
      if (isField(binding.variable) && binding.variable.name == field)
        if (std::optional<size_t> index = parameterBelow(binding.value, made.entity);
            index && *index < made.arguments.size() && made.arguments[*index].kind != ValueKind::Unknown)
          return &made.arguments[*index];
    return nullptr;
  }

  /// A call of what a field keeps: `field(x)`, or by std::function's operator.
  bool callsField(const Call &call) const {
    bool isOfWrapper =
        call.form == CallForm::Operator && call.callee != NoEntity && !program.entities[call.callee].isDefined;
    return (call.callee == NoEntity || isOfWrapper) && isField(call.receiver) && !setLater.contains(call.receiver.name);
  }

  EntityId copyFor(EntityId caller, const Call &call) {
    EntityId method = call.callee;
    if (method == NoEntity || method >= originals || call.isVirtual)
      return NoEntity;
    const Entity &entity = program.entities[method];
    if (!entity.isDefined || entity.kind != EntityKind::Method || entity.coroutine != CoroutineKind::None ||
        llvm::none_of(entity.calls, [&](const Call &inner) { return callsField(inner); }))
      return NoEntity;
    const Value *made = madeBy(caller, call.receiver);
    if (!made || program.entities[made->entity].parentClass != entity.parentClass)
      return NoEntity;
    // By the number of the call: what it calls. Copied, since entities move when one is added.
    std::map<size_t, Value> kept;
    for (size_t i = 0; i != entity.calls.size(); ++i)
      if (callsField(entity.calls[i]))
        if (const Value *value = keptIn(*made, entity.calls[i].receiver.name))
          kept[i] = *value;
    if (kept.empty() || copies[method] == MaxCopies)
      return NoEntity;
    ++copies[method];
    EntityId copy = EntityId(program.entities.size());
    Entity own = copyOf(program, method, copy);
    for (auto &[index, value] : kept)
      own.calls[index].receiver = std::move(value);
    program.entities.push_back(std::move(own));
    program.originals.push_back(program.originalOf(method));
    return copy;
  }
};

} // namespace

void specializeForObjects(Program &program) { ObjectSpecializer(program).run(); }

} // namespace async_tidy
