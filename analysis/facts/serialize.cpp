// The binary form of a summary. One `fields` overload per struct serves both directions, so that a field can't be
// written and not read. Integers are varints (LEB128), since nearly all are small.
#include "analysis/facts/summary.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"

#include <concepts>
#include <limits>
#include <type_traits>

namespace async_tidy {
namespace {

constexpr llvm::StringLiteral Magic = "ATSUMMRY";
/// Raise it with every change of facts.h or of the order below.
constexpr uint32_t SchemaVersion = 8;

class Writer {
public:
  std::string bytes;

  void integer(uint64_t value) {
    while (value >= 0x80) {
      bytes.push_back(char(value | 0x80));
      value >>= 7;
    }
    bytes.push_back(char(value));
  }
  void operator()(const std::string &text) {
    integer(text.size());
    bytes += text;
  }
  void operator()(int64_t value) { integer((uint64_t(value) << 1) ^ uint64_t(value >> 63)); }
  void operator()(uint32_t value) { integer(value); }
  void operator()(bool value) { integer(value); }
  /// An enumerator, of which `last` is the greatest.
  template <typename E> void bounded(E value, E last) { integer(uint64_t(value)); }
  template <typename T> void operator()(const std::vector<T> &items) {
    integer(items.size());
    for (const T &item : items)
      (*this)(item);
  }
  template <typename T>
    requires std::is_class_v<T>
  void operator()(const T &item) {
    fields(*this, item);
  }
};

/// Reads nothing past the end; after the first failure every read gives zero.
class Reader {
public:
  explicit Reader(llvm::StringRef bytes) : bytes(bytes) {}
  bool failed = false;
  llvm::StringRef bytes;

  uint64_t integer() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes.empty())
        break;
      uint8_t byte = uint8_t(bytes.front());
      bytes = bytes.drop_front();
      value |= uint64_t(byte & 0x7f) << shift;
      if (!(byte & 0x80))
        return value;
    }
    failed = true;
    return 0;
  }
  void operator()(std::string &text) {
    uint64_t size = integer();
    if (size > bytes.size()) {
      failed = true;
      return;
    }
    text = bytes.take_front(size).str();
    bytes = bytes.drop_front(size);
  }
  void operator()(int64_t &value) {
    uint64_t raw = integer();
    value = int64_t(raw >> 1) ^ -int64_t(raw & 1);
  }
  void operator()(uint32_t &value) {
    uint64_t raw = integer();
    failed |= raw > std::numeric_limits<uint32_t>::max();
    value = uint32_t(raw);
  }
  void operator()(bool &value) { value = integer() != 0; }
  template <typename E> void bounded(E &value, E last) {
    uint64_t raw = integer();
    failed |= raw > uint64_t(last);
    value = E(failed ? 0 : raw);
  }
  template <typename T> void operator()(std::vector<T> &items) {
    uint64_t size = integer();
    // Every item takes a byte at least, so a larger count is a lie.
    if (size > bytes.size()) {
      failed = true;
      return;
    }
    items.resize(size);
    for (T &item : items) {
      if (failed)
        return;
      (*this)(item);
    }
  }
  template <typename T>
    requires std::is_class_v<T>
  void operator()(T &item) {
    if (++depth > MaxDepth)
      failed = true;
    if (!failed)
      fields(*this, item);
    --depth;
  }

private:
  static constexpr unsigned MaxDepth = 64;
  unsigned depth = 0;
};

template <typename T, typename U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

void fields(auto &io, Is<Location> auto &l) { io(l.file), io(l.line), io(l.column); }

void fields(auto &io, Is<Value> auto &v) {
  io.bounded(v.kind, ValueKind::Text);
  io(v.type), io(v.entity), io(v.name), io(v.integer), io(v.arguments);
}

void fields(auto &io, Is<ParameterGuard> auto &g) { io(g.parameter), io(g.constant), io(g.isEqual); }

void fields(auto &io, Is<Call> auto &c) {
  io(c.callee), io.bounded(c.form, CallForm::Promise), io(c.isVirtual), io(c.isAwaited), io(c.isInHandler),
      io(c.guards);
  io(c.receiverClass), io(c.location), io(c.receiver), io(c.constructor), io(c.arguments), io(c.argumentCount),
      io(c.nonNull);
}

void fields(auto &io, Is<Binding> auto &b) { io(b.variable), io(b.value), io(b.position); }

void fields(auto &io, Is<FlowEvent> auto &e) {
  io.bounded(e.kind, FlowKind::Decrement), io(e.index);
  if (e.kind == FlowKind::Call || e.kind == FlowKind::Bind)
    return;
  io(e.location), io(e.variable), io(e.value);
}

void fields(auto &io, Is<FlowBlock> auto &b) {
  io(b.events), io(b.successors), io(b.testedCall), io(b.isNegated);
}

void fields(auto &io, Is<Loop> auto &l) {
  io(l.location), io(l.firstCall), io(l.lastCall), io(l.isEndless), io(l.hasExit), io(l.suspends), io(l.polls),
      io(l.bodyEnd), io(l.indent);
}

void fields(auto &io, Is<Dropped> auto &d) {
  io(d.location), io(d.call), io(d.type), io(d.variable), io(d.isLazy);
}

void fields(auto &io, Is<Span> auto &s) { io(s.begin), io(s.end); }

void fields(auto &io, Is<Written> auto &w) {
  io(w.call), io(w.file), io(w.span), io(w.name), io(w.object), io(w.isArrow), io(w.isLvalue), io(w.isPostfixed);
  io(w.isStatement), io(w.hasTemplateArguments), io(w.hasFloating);
  io(w.arguments), io(w.isMovable), io(w.captures), io(w.captureTypes);
}

void fields(auto &io, Is<EarlyEnd> auto &e) {
  io(e.variable), io(e.file), io(e.declaration), io(e.statement), io(e.indent), io(e.lines), io(e.unlocks);
}

void fields(auto &io, Is<ConstReference> auto &r) { io(r.variable), io(r.file), io(r.mark); }

void fields(auto &io, Is<Entity> auto &e) {
  io(e.name), io(e.qualifiedName), io(e.displayName), io(e.location);
  io.bounded(e.kind, EntityKind::Lambda), io.bounded(e.coroutine, CoroutineKind::Generator);
  io(e.isDefined), io(e.isProject), io(e.overrides), io(e.parentClass);
  io(e.parameterTypes), io(e.annotations);
  io(e.calls), io(e.bindings), io(e.returns), io(e.flow), io(e.loops), io(e.dropped), io(e.resultType);
  io(e.written), io(e.earlyEnds), io(e.references), io(e.counterpart.name), io(e.counterpart.takesToken);
}

void fields(auto &io, Is<ClassFact> auto &c) { io(c.name), io(c.bases); }

void fields(auto &io, Is<ParseError> auto &e) { io(e.location), io(e.message), io(e.isNote); }

void fields(auto &io, Is<TUSummary> auto &s) {
  io(s.mainFile), io(s.strings), io(s.files), io(s.digests), io(s.entities), io(s.classes), io(s.parseErrors);
}

/// Whether every index points into its table.
class IndexCheck {
public:
  explicit IndexCheck(const TUSummary &summary) : summary(summary) {}

  bool holds() const {
    for (const Entity &e : summary.entities) {
      if (!isString(e.name) || !isString(e.qualifiedName) || !isString(e.displayName) || !isString(e.parentClass) ||
          !isPlace(e.location))
        return false;
      for (EntityId overridden : e.overrides)
        if (overridden >= summary.entities.size())
          return false;
      if (!areStrings(e.parameterTypes) || !areStrings(e.annotations))
        return false;
      for (const Call &c : e.calls)
        if (!isEntity(c.callee) || !isEntity(c.constructor) || !isString(c.receiverClass) || !isPlace(c.location) ||
            !isValue(c.receiver) || !areValues(c.arguments) || !areGuards(c.guards))
          return false;
      for (const Binding &b : e.bindings)
        if (!isValue(b.variable) || !isValue(b.value))
          return false;
      if (!areValues(e.returns) || !isString(e.resultType) || !areBlocks(e))
        return false;
      for (const Loop &l : e.loops)
        if (!isPlace(l.location) || !isString(l.indent) || l.firstCall > l.lastCall || l.lastCall > e.calls.size())
          return false;
      for (const Dropped &d : e.dropped)
        if (!isPlace(d.location) || !isString(d.type) || !isString(d.variable) || !isCall(e, d.call))
          return false;
      if (!areWritten(e) || !isString(e.counterpart.name))
        return false;
    }
    for (const ClassFact &c : summary.classes) {
      if (!isString(c.name) || !areStrings(c.bases))
        return false;
    }
    for (const ParseError &e : summary.parseErrors)
      if (!isPlace(e.location))
        return false;
    return !summary.strings.empty() && summary.digests.size() == summary.files.size();
  }

private:
  const TUSummary &summary;

  bool isString(StringId id) const { return id < summary.strings.size(); }
  bool areStrings(const std::vector<StringId> &ids) const {
    return llvm::all_of(ids, [&](StringId id) { return isString(id); });
  }
  bool areGuards(const std::vector<ParameterGuard> &guards) const {
    return llvm::all_of(guards, [&](const ParameterGuard &guard) {
      return guard.parameter != ParameterGuard::OwnField ||
             (guard.constant >= 0 && uint64_t(guard.constant) < summary.strings.size());
    });
  }
  bool isEntity(EntityId id) const { return id == NoEntity || id < summary.entities.size(); }
  bool isPlace(const Location &l) const { return !l.isValid() || l.file < summary.files.size(); }
  bool isValue(const Value &v) const {
    return isString(v.type) && isString(v.name) && isEntity(v.entity) && areValues(v.arguments);
  }
  static bool isCall(const Entity &e, uint32_t call) { return call == FlowBlock::NoCall || call < e.calls.size(); }
  bool areWritten(const Entity &e) const {
    return llvm::all_of(e.written,
                        [&](const Written &w) {
                          return w.call < e.calls.size() && w.file < summary.files.size() && isString(w.object) &&
                                 areStrings(w.arguments) && areStrings(w.captures) && areStrings(w.captureTypes) &&
                                 w.span.begin <= w.name.begin && w.name.begin <= w.name.end &&
                                 w.name.end <= w.span.end;
                        }) &&
           llvm::all_of(e.earlyEnds, [&](const EarlyEnd &end) {
             return end.file < summary.files.size() && isString(end.variable) && isString(end.indent) &&
                    end.declaration <= end.statement;
           }) &&
           llvm::all_of(e.references, [&](const ConstReference &reference) {
             return reference.file < summary.files.size() && isString(reference.variable);
           });
  }
  bool areBlocks(const Entity &e) const {
    return llvm::all_of(e.flow, [&](const FlowBlock &block) {
      return isCall(e, block.testedCall) &&
             llvm::all_of(block.successors, [&](uint32_t successor) { return successor < e.flow.size(); }) &&
             llvm::all_of(block.events, [&](const FlowEvent &event) { return isEvent(e, event); });
    });
  }
  bool isEvent(const Entity &e, const FlowEvent &event) const {
    if (event.kind == FlowKind::Call)
      return event.index < e.calls.size();
    if (event.kind == FlowKind::Bind)
      return event.index < e.bindings.size();
    return isPlace(event.location) && isValue(event.variable) && isValue(event.value);
  }
  bool areValues(const std::vector<Value> &values) const {
    for (const Value &v : values)
      if (!isValue(v))
        return false;
    return true;
  }
};

std::string digestOf(llvm::StringRef payload) {
  uint64_t hash = llvm::xxh3_64bits(payload);
  std::string digest(8, '\0');
  for (char &byte : digest) {
    byte = char(hash & 0xff);
    hash >>= 8;
  }
  return digest;
}

} // namespace

int64_t digestOfText(llvm::StringRef text) { return int64_t(llvm::xxh3_64bits(text) | 1); }

std::string serialize(const TUSummary &summary) {
  Writer payload;
  payload(summary);
  Writer out;
  out.bytes = Magic.str();
  out(SchemaVersion);
  out.bytes += digestOf(payload.bytes);
  out.bytes += payload.bytes;
  return std::move(out.bytes);
}

llvm::Expected<TUSummary> deserialize(llvm::StringRef bytes) {
  auto error = [](const llvm::Twine &what) { return llvm::createStringError(what); };
  if (!bytes.consume_front(Magic))
    return error("not a summary of async-tidy");
  Reader header(bytes);
  uint32_t version = 0;
  header(version);
  if (header.failed || version != SchemaVersion)
    return error("summary of schema version " + llvm::Twine(version) + ", this program reads " +
                 llvm::Twine(SchemaVersion) + "; collect it again");
  llvm::StringRef digest = header.bytes.take_front(8);
  llvm::StringRef payload = header.bytes.drop_front(digest.size());
  if (digest != digestOf(payload))
    return error("damaged summary (its digest does not match); collect it again");
  TUSummary summary;
  Reader reader(payload);
  reader(summary);
  if (reader.failed || !reader.bytes.empty() || !IndexCheck(summary).holds())
    return error("damaged summary; collect it again");
  return summary;
}

} // namespace async_tidy
