// Models: what a library's API means. Data from JSON, never code; models/schema.json describes the files.
#pragma once

#include "analysis/facts/facts.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// What a blocking call waits for.
enum class BlockingKind : uint8_t {
  Sleep,
  Wait, ///< for another thread or process to signal: future, condition variable, join, event loop
  Lock,
  Network,
  Dns,
  Database,
  Process,
  File, ///< contents: open, read, write, sync
  FileMetadata,
  Console,
  Cpu,
};
inline constexpr unsigned BlockingKindCount = 11;

const char *spelling(BlockingKind);
std::optional<BlockingKind> parseBlockingKind(llvm::StringRef);

/// A set of kinds.
class BlockingKinds {
public:
  /// sleep, wait, network, dns, database, process and file.
  static BlockingKinds defaults();
  bool contains(BlockingKind kind) const { return bits >> unsigned(kind) & 1; }
  void insert(BlockingKind kind) { bits |= 1u << unsigned(kind); }
  void erase(BlockingKind kind) { bits &= ~(1u << unsigned(kind)); }

private:
  uint32_t bits = 0;
};

/// Which value of a call: an argument, counted from 0, or the object.
inline constexpr int Receiver = -1;

/// A test of one value of a call. A value that is not known never passes.
struct Condition {
  enum class Test : uint8_t {
    Equals,          ///< a constant, equal to `integer`
    HasFlag,         ///< all bits of `integer` are set
    Type,            ///< its class is one of `names`
    Is,              ///< it is one of the globals `names`
    State,           ///< `names` holds one state, which was set on it before
    AtLeastArguments ///< the call has `integer` arguments or more
  };
  Test test = Test::Equals;
  int argument = 0;
  int64_t integer = 0;
  std::vector<std::string> names;
};

/// Holds when all of `when` pass and none of `unless` does.
struct Guard {
  std::vector<Condition> when, unless;
};

struct Blocks {
  BlockingKind kind = BlockingKind::Wait;
  Guard guard;
};

/// After the call, a value is in a state: "nonblocking", "ready". The names are the models' own, but for "moved": of
/// what is in that state, the destructor does nothing.
struct StateChange {
  /// Receiver, an argument's index, or Result.
  int target = Receiver;
  std::string state;
  Guard guard;
};
inline constexpr int Result = -2;

struct FunctionModel {
  std::string name;
  /// Comes with the program. A name without namespace then means a library's function, never one that the project
  /// itself declares.
  bool isBuiltin = false;
  /// The first whose guard holds is what the call does.
  std::vector<Blocks> blocks;
  /// Callables that the function calls before it returns.
  std::vector<int> invokes;
  /// The result stands for this argument: std::move, std::bind, std::function's constructor.
  std::optional<int> forwards;
  /// Runs the constructor of its first type argument, or its class's, that its arguments select.
  bool constructs = false;
  std::vector<StateChange> states;
  /// What to write instead, as the tail of a message: "await a timer".
  std::string instead;
};

struct TypeModel {
  std::string name;
  /// Its destructor destroys an object of each of these type arguments, counted from 0.
  std::vector<unsigned> owns;
  /// Held by pointer, so the object may be of a derived class.
  bool isPointer = false;
};

/// One file.
struct Model {
  std::string library;
  std::string description;
  std::string url;
  /// Prefixes of the names below; empty where they are written in full.
  std::vector<std::string> namespaces;
  std::vector<FunctionModel> functions;
  std::vector<TypeModel> types;
};

/// Reads a model. The error begins with `path`, the line, and names the key.
llvm::Expected<Model> parseModel(llvm::StringRef path, llvm::StringRef text, bool isBuiltin = false);

/// All models in force, looked up by qualified name. A later model's function replaces an earlier one's.
class ModelSet {
public:
  void add(Model);
  const FunctionModel *function(llvm::StringRef qualifiedName) const;
  const TypeModel *type(llvm::StringRef qualifiedName) const;
  const std::vector<Model> &models() const { return all; }
  /// Whether the name lies in a namespace that a model speaks for: library code, even where a project carries a copy.
  bool hasNamespaceOf(llvm::StringRef qualifiedName) const;

private:
  std::vector<Model> all;
  llvm::StringMap<std::pair<uint32_t, uint32_t>> functionIndex, typeIndex;
  llvm::StringSet<> namespaces;
};

/// The models that come with the program.
const ModelSet &builtinModels();

/// What guards ask about the program around a call.
struct CallContext {
  const Call &call;
  llvm::function_ref<llvm::StringRef(StringId)> text;
  llvm::function_ref<bool(const Value &, llvm::StringRef state)> hasState;
  /// The one constant that a value can have, and bits that are set in it.
  llvm::function_ref<std::optional<int64_t>(const Value &)> constant;
  llvm::function_ref<int64_t(const Value &)> bits;
};

bool holds(const Guard &, const CallContext &);

/// What the call blocks on, or null.
const Blocks *blocks(const FunctionModel &, const CallContext &);

} // namespace async_tidy
