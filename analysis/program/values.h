// What a value stands for at run time, as far as the program shows it without regard to control flow.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/program.h"

#include <deque>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace async_tidy {

/// One call of an entity.
struct CallRef {
  EntityId entity = NoEntity;
  uint32_t call = 0;

  auto operator<=>(const CallRef &) const = default;
};

struct ParameterRef {
  EntityId owner;
  int64_t index;
  auto operator<=>(const ParameterRef &) const = default;
};

/// Whether a value is known to be null at the point in question.
using IsNull = llvm::function_ref<bool(const Value &)>;

/// The functions that a callable value may run, and the parameters that it may stand for.
struct Targets {
  std::vector<EntityId> callables;
  std::vector<ParameterRef> parameters;
};

/// The qualified name of a variable by the name that tells it from all others of the program: a field's USR, or the
/// qualified name and, where others can't name it, the file after an `@`.
std::string qualifiedNameOfVariable(llvm::StringRef name);

class Values {
public:
  Values(const Program &, const ModelSet &);

  Targets targets(const Value &) const;
  /// A field that `user` itself set before call number `position` is what it set it to; any other value is itself.
  const Value &lastSet(EntityId user, uint32_t position, const Value &) const;

  /// Whether `value`, used by call number `position` of `user`, was put into `state` before: by an earlier call of the
  /// same entity or, of a variable that other entities see too, by any. `AnyTime`: or after.
  bool hasState(EntityId user, uint32_t position, const Value &value, llvm::StringRef state) const {
    Seen seen;
    return hasState(user, position, value, state, 0, seen);
  }
  static constexpr uint32_t AnyTime = ~uint32_t(0);

  /// Where what the value is given runs, or Unknown.
  Context executorOf(const Value &value) const {
    Seen seen;
    return executorOf(value, 0, seen);
  }

  const FunctionModel *modelOf(EntityId) const;
  /// What `call`, made at call number `position` of `user`, blocks on, or null.
  const Blocks *blocks(EntityId user, uint32_t position, const Call &call, const FunctionModel &) const;
  /// Whether what is known in `user` rules out that the call blocks, whatever a caller passes.
  bool isRuledOut(EntityId user, uint32_t position, const Call &call, const FunctionModel &) const;
  /// What a call of the function blocks on, of which nothing else is known.
  const Blocks *blocksWhenInvoked(EntityId function) const;
  bool holds(const Guard &, EntityId user, uint32_t position) const;

  /// As boundTo, without the default value of a variable that is set later.
  std::vector<const Value *> setTo(const Value &variable) const;
  /// The value that a local variable is set to, where it is set once; or else the variable.
  const Value &madeOf(const Value &) const;

  /// What a call's result stands for: the argument that it forwards, or null.
  const Value *forwarded(const Value &) const;
  /// The value itself, or what a chain of forwarding calls makes it stand for.
  const Value &withoutForwards(const Value &) const;
  /// The argument whose executor runs what the call's result is given, or null.
  const Value *executorArgument(const Value &) const;
  /// Values that the program gives a variable. Of a field or a global: in all entities.
  std::vector<const Value *> boundTo(const Value &variable) const;
  /// The qualified name of a field or global.
  std::string nameOfVariable(const Value &) const;
  /// Where an entity is called as itself, or as what it overrides.
  std::vector<CallRef> callSites(EntityId) const;

private:
  struct VariableRef {
    EntityId owner;
    StringId name;
    auto operator<=>(const VariableRef &) const = default;
  };
  struct VariableHash {
    size_t operator()(const VariableRef &v) const { return size_t(v.owner) * 0x9e3779b97f4a7c15u + v.name; }
  };
  /// What a question has led through already. Each variable is asked once: programs assign in circles.
  using Seen = std::set<std::pair<VariableRef, bool>>;
  struct BoundValue {
    EntityId entity;
    uint32_t position;
    const Value *value;
  };
  struct StateSet {
    /// The call that does it, as the variable's user sees it.
    EntityId entity;
    uint32_t position;
    const StateChange *change;
    /// The call of the model, in `entity` or in a helper that `entity` passes the variable to.
    EntityId origin;
    uint32_t originPosition;
  };

  const Program &program;
  const ModelSet &models;
  std::vector<const FunctionModel *> modelOfEntity;
  /// Of functions that say in attributes what they do.
  std::deque<FunctionModel> annotated;
  std::unordered_map<EntityId, std::vector<CallRef>> callsOf;
  std::unordered_map<VariableRef, std::vector<BoundValue>, VariableHash> bound;
  std::unordered_map<VariableRef, std::vector<StateSet>, VariableHash> states;
  /// States that an entity puts temporaries into, which are known by how they are made.
  std::unordered_map<EntityId, std::vector<std::pair<const Value *, StateSet>>> statesOfTemporaries;
  /// States that some object of a class is put into.
  std::unordered_map<StringId, std::vector<StateSet>> statesOfClass;

  /// Qualified names of classes that the project defines functions of.
  llvm::StringSet<> projectClasses;

  void findModels();
  void collectStates();
  void collectStates(EntityId, uint32_t call, const FunctionModel &);
  void passStatesToCallers();
  static std::optional<VariableRef> variableOf(const Value &);
  const Value *argumentOf(const Value &call, int target) const;
  void collect(const Value &, unsigned depth, bool isStored, Targets &, Seen &) const;
  bool startsWith(const Value &, llvm::ArrayRef<std::string> prefixes, unsigned depth) const;
  std::optional<int64_t> constant(const Value &) const;
  /// All constants that a value can be, or nothing where it can be something else.
  std::set<int64_t> constants(const Value &, unsigned depth) const;
  std::optional<const Blocks *> blocksOfAlternatives(EntityId user, uint32_t position, const Call &,
                                                     const FunctionModel &) const;
  int64_t bits(EntityId user, uint32_t position, const Value &) const;
  bool hasState(EntityId user, uint32_t position, const Value &, llvm::StringRef state, unsigned depth,
                Seen &) const;
  bool wasPassedWith(const Value &parameter, llvm::StringRef state, unsigned depth, Seen &) const;
  bool diesBetween(EntityId user, const Value &temporary, uint32_t first, uint32_t last) const;
  bool isSet(const StateSet &, llvm::StringRef state, unsigned depth) const;
  Context executorOf(const Value &, unsigned depth, Seen &) const;
  Context executorOfMade(const Value &, unsigned depth, Seen &) const;
  Context executorOfAll(const std::vector<const Value *> &, unsigned depth, Seen &) const;
  template <typename Body> auto withContext(EntityId user, const Call &, uint32_t position, unsigned depth, Body) const;
};

} // namespace async_tidy
