#include "analysis/program/specialize.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <set>
#include <vector>

namespace async_tidy {
namespace {

/// What is passed: a constant, or something that is not null, of which no more is known.
struct Passed {
  bool isConstant = true;
  int64_t constant = 0;
  auto operator<=>(const Passed &) const = default;
};

/// By the number of the parameter.
using Constants = std::map<uint32_t, Passed>;

bool contradicts(const ParameterGuard &guard, const Constants &constants) {
  if (!guard.isOfParameter())
    return false;
  auto it = constants.find(guard.parameter);
  if (it == constants.end())
    return false;
  if (!it->second.isConstant)
    return guard.isEqual && guard.constant == 0;
  return (it->second.constant == guard.constant) != guard.isEqual;
}

/// Replaces, in what `from` says of its own parameters and variables.
void rewrite(Value &value, EntityId from, EntityId to, const Constants &constants) {
  if (value.entity == from && (value.kind == ValueKind::Parameter || value.kind == ValueKind::Variable)) {
    auto it = value.kind == ValueKind::Parameter ? constants.find(uint32_t(value.integer)) : constants.end();
    if (it != constants.end() && it->second.isConstant) {
      value = Value();
      value.kind = ValueKind::Integer;
      value.integer = it->second.constant;
      return;
    }
    value.entity = to;
  }
  for (Value &inner : value.arguments)
    rewrite(inner, from, to, constants);
}

/// A copy without the calls that the constants rule out.
Entity without(const Program &program, EntityId original, EntityId copy, const Constants &constants,
               const FieldConstants &fields = {}) {
  Entity entity = program.entities[original];
  // It is called by name only.
  entity.overrides.clear();
  // Of each call: how many are kept before it, and whether it is.
  std::vector<uint32_t> positions;
  std::vector<bool> isKept;
  std::vector<Call> kept;
  for (Call &call : entity.calls) {
    positions.push_back(uint32_t(kept.size()));
    isKept.push_back(false);
    if (llvm::any_of(call.guards, [&](const ParameterGuard &guard) {
          return contradicts(guard, constants) || async_tidy::contradicts(guard, fields);
        }))
      continue;
    // Of a call that is left out, nothing is known any more.
    llvm::erase_if(call.guards, [&](ParameterGuard &guard) {
      if (guard.parameter != ParameterGuard::CallResult)
        return false;
      size_t tested = size_t(guard.constant);
      bool isKnown = tested < isKept.size() - 1 && isKept[tested];
      guard.constant = isKnown ? positions[tested] : guard.constant;
      return !isKnown;
    });
    rewrite(call.receiver, original, copy, constants);
    for (size_t i = 0; i != call.arguments.size(); ++i) {
      if (const Value &argument = call.arguments[i];
          i < 32 && argument.kind == ValueKind::Parameter && argument.entity == original)
        if (auto it = constants.find(uint32_t(argument.integer)); it != constants.end() && !it->second.isConstant)
          call.nonNull |= 1u << i;
      rewrite(call.arguments[i], original, copy, constants);
    }
    kept.push_back(std::move(call));
    isKept.back() = true;
  }
  positions.push_back(uint32_t(kept.size()));
  entity.calls = std::move(kept);
  for (Binding &binding : entity.bindings) {
    rewrite(binding.variable, original, copy, {});
    rewrite(binding.value, original, copy, constants);
    binding.position = positions[binding.position];
  }
  for (Value &value : entity.returns)
    rewrite(value, original, copy, constants);
  for (FlowBlock &block : entity.flow) {
    llvm::erase_if(block.events,
                   [&](const FlowEvent &event) { return event.kind == FlowKind::Call && !isKept[event.index]; });
    for (FlowEvent &event : block.events) {
      if (event.kind == FlowKind::Call)
        event.index = positions[event.index];
      rewrite(event.variable, original, copy, {});
      rewrite(event.value, original, copy, constants);
    }
    if (block.testedCall != FlowBlock::NoCall)
      block.testedCall = isKept[block.testedCall] ? positions[block.testedCall] : FlowBlock::NoCall;
  }
  for (Loop &loop : entity.loops) {
    loop.firstCall = positions[loop.firstCall];
    loop.lastCall = positions[loop.lastCall];
  }
  // They are told of the original.
  entity.dropped.clear();
  return entity;
}

class Specializer {
public:
  explicit Specializer(Program &program) : program(program), originals(program.entities.size()) {
    findSteered();
  }

  void run() {
    if (steered.empty())
      return;
    // Copies may pass on what they were given.
    for (EntityId id = 0; id != program.entities.size(); ++id)
      for (size_t i = 0; i != program.entities[id].calls.size(); ++i)
        if (EntityId copy = copyFor(program.entities[id].calls[i]); copy != NoEntity)
          program.entities[id].calls[i].callee = copy;
  }

private:
  /// No function is worth more copies than this.
  static constexpr size_t MaxCopies = 16;
  static constexpr unsigned MaxDepth = 4;

  Program &program;
  size_t originals;
  /// Parameters that decide on calls, here or in what they are handed on to.
  std::map<EntityId, std::set<uint32_t>> steered;
  std::map<EntityId, std::map<Constants, EntityId>> copies;

  bool mayBeCopied(EntityId id) const {
    return id != NoEntity && id < originals && program.entities[id].isDefined &&
           program.entities[id].coroutine == CoroutineKind::None;
  }

  /// Functions of whose parameters and variables other functions speak.
  std::set<EntityId> captured() const {
    std::set<EntityId> result;
    for (EntityId id = 0; id != program.entities.size(); ++id) {
      auto look = [&](auto &&self, const Value &value) -> void {
        bool isOwn = value.kind == ValueKind::Parameter || value.kind == ValueKind::Variable;
        if (isOwn && value.entity != NoEntity && value.entity != id)
          result.insert(value.entity);
        for (const Value &inner : value.arguments)
          self(self, inner);
      };
      const Entity &entity = program.entities[id];
      for (const Call &call : entity.calls) {
        look(look, call.receiver);
        for (const Value &argument : call.arguments)
          look(look, argument);
      }
      for (const Binding &binding : entity.bindings) {
        look(look, binding.variable);
        look(look, binding.value);
      }
      for (const Value &value : entity.returns)
        look(look, value);
    }
    return result;
  }

  void findSteered() {
    std::set<EntityId> excluded = captured();
    std::map<EntityId, std::set<EntityId>> callers;
    std::vector<EntityId> open;
    for (EntityId id = 0; id != program.entities.size(); ++id) {
      if (!mayBeCopied(id) || excluded.contains(id))
        continue;
      for (const Call &call : program.entities[id].calls) {
        for (const ParameterGuard &guard : call.guards)
          if (guard.isOfParameter())
            steered[id].insert(guard.parameter);
        bool handsOn = llvm::any_of(call.arguments, [&](const Value &argument) {
          return argument.kind == ValueKind::Parameter && argument.entity == id;
        });
        if (handsOn && mayBeCopied(call.callee))
          callers[call.callee].insert(id);
      }
      if (steered.contains(id))
        open.push_back(id);
    }
    while (!open.empty()) {
      EntityId callee = open.back();
      open.pop_back();
      for (EntityId caller : callers[callee]) {
        bool isNew = false;
        for (const Call &call : program.entities[caller].calls)
          if (call.callee == callee && !call.isVirtual)
            for (uint32_t parameter : std::set<uint32_t>(steered[callee]))
              if (parameter < call.arguments.size())
                if (const Value &argument = call.arguments[parameter];
                    argument.kind == ValueKind::Parameter && argument.entity == caller)
                  isNew |= steered[caller].insert(uint32_t(argument.integer)).second;
        if (isNew)
          open.push_back(caller);
      }
    }
  }

  /// Parameters of what the call runs, for certain, that decide on calls.
  const std::set<uint32_t> &steeredBy(const Call &call) const {
    static const std::set<uint32_t> none;
    auto it = call.isVirtual || !mayBeCopied(call.callee) ? steered.end() : steered.find(call.callee);
    return it == steered.end() ? none : it->second;
  }

  /// Of what the call passes: the constants that its callee, or one that has them handed on, decides by.
  Constants constantsOf(const Call &call) const {
    Constants constants;
    for (uint32_t parameter : steeredBy(call)) {
      if (parameter < call.arguments.size() && call.arguments[parameter].kind == ValueKind::Integer)
        constants[parameter] = {true, call.arguments[parameter].integer};
      else if (parameter < 32 && call.nonNull >> parameter & 1)
        constants[parameter] = {false, 0};
    }
    return constants;
  }

  /// Whether the constants rule out any call of the function or of those that it hands them on to.
  bool rulesOut(EntityId id, const Constants &constants, unsigned depth) const {
    if (constants.empty() || depth > MaxDepth)
      return false;
    return llvm::any_of(program.entities[id].calls, [&](const Call &call) {
      if (llvm::any_of(call.guards, [&](const ParameterGuard &guard) { return contradicts(guard, constants); }))
        return true;
      Constants handedOn;
      for (uint32_t parameter : steeredBy(call))
        if (parameter < call.arguments.size())
          if (const Value &argument = call.arguments[parameter];
              argument.kind == ValueKind::Parameter && argument.entity == id)
            if (auto constant = constants.find(uint32_t(argument.integer)); constant != constants.end())
              handedOn[parameter] = constant->second;
      return rulesOut(call.callee, handedOn, depth + 1);
    });
  }

  EntityId copyFor(const Call &call) {
    EntityId original = call.callee;
    Constants constants = constantsOf(call);
    if (!rulesOut(original, constants, 0))
      return NoEntity;
    std::map<Constants, EntityId> &known = copies[original];
    if (auto it = known.find(constants); it != known.end())
      return it->second;
    if (known.size() == MaxCopies)
      return NoEntity;
    EntityId copy = known[constants] = EntityId(program.entities.size());
    program.entities.push_back(without(program, original, copy, constants));
    program.originals.push_back(original);
    return copy;
  }
};

} // namespace

void specialize(Program &program) { Specializer(program).run(); }

bool contradicts(const ParameterGuard &guard, const FieldConstants &fields) {
  auto it = guard.parameter == ParameterGuard::OwnField ? fields.find(StringId(guard.constant)) : fields.end();
  return it != fields.end() && (it->second == 0) != guard.isEqual;
}

Entity copyOf(const Program &program, EntityId original, EntityId copy, const FieldConstants &fields) {
  return without(program, original, copy, {}, fields);
}

} // namespace async_tidy
