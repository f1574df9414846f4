// Writes the textual form of a summary. Kept in step with parse_dump.cpp by tests/unit/facts.cpp.
#include "analysis/facts/summary.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <numeric>

namespace async_tidy {
namespace {

class Printer {
public:
  Printer(const TUSummary &summary, llvm::raw_ostream &out) : summary(summary), out(out) {}

  void print() {
    out << "main " << quoted(summary.mainFile) << '\n';
    for (size_t i = 0; i != summary.files.size(); ++i)
      if (summary.digests[i])
        out << "digest " << quoted(summary.files[i]) << ' ' << summary.digests[i] << '\n';
    for (const ParseError &e : summary.parseErrors) {
      out << (e.isNote ? "note " : "error ");
      place(e.location);
      out << ' ' << quoted(e.message) << '\n';
    }
    for (const ClassFact &c : summary.classes) {
      out << "class " << name(c.name);
      for (StringId base : c.bases)
        out << ' ' << name(base);
      out << '\n';
    }
    for (EntityId id : inOrderOfPlace())
      entity(summary.entities[id]);
  }

private:
  const TUSummary &summary;
  llvm::raw_ostream &out;

  std::vector<EntityId> inOrderOfPlace() const {
    std::vector<EntityId> order(summary.entities.size());
    std::iota(order.begin(), order.end(), 0);
    llvm::sort(order, [&](EntityId a, EntityId b) {
      const Entity &x = summary.entities[a], &y = summary.entities[b];
      auto key = [&](const Entity &e) {
        llvm::StringRef file = e.location.isValid() ? llvm::StringRef(summary.files[e.location.file]) : "";
        return std::tuple(!e.isDefined, file, e.location.line, e.location.column, llvm::StringRef(text(e.name)));
      };
      return key(x) < key(y);
    });
    return order;
  }

  const std::string &text(StringId id) const { return summary.string(id); }
  static std::string quoted(llvm::StringRef text) {
    std::string result = "\"";
    for (char c : text) {
      if (c == '"' || c == '\\')
        result += '\\';
      c == '\n' ? result += "\\n" : result += c;
    }
    return result + '"';
  }
  std::string name(StringId id) const { return quoted(text(id)); }
  std::string name(EntityId id, int) const { return name(summary.entities[id].name); }

  void place(const Location &l) {
    if (!l.isValid())
      out << '-';
    else
      out << quoted(summary.files[l.file]) << ':' << l.line << ':' << l.column;
  }

  void value(const Value &v) {
    switch (v.kind) {
    case ValueKind::Unknown:
      out << '?';
      break;
    case ValueKind::Integer:
      out << v.integer;
      break;
    case ValueKind::Bits:
      out << "bits " << v.integer;
      break;
    case ValueKind::Callable:
      out << "callable " << name(v.entity, 0);
      if (!v.arguments.empty())
        values(v.arguments);
      break;
    case ValueKind::Parameter:
      out << "parameter " << v.integer << " of " << name(v.entity, 0);
      break;
    case ValueKind::Variable:
      out << (v.integer ? "thread-local " : "variable ") << name(v.name);
      if (v.entity != NoEntity)
        out << " of " << name(v.entity, 0);
      break;
    case ValueKind::Call:
      out << "result " << name(v.entity, 0);
      if (v.integer)
        out << " of-object";
      values(v.arguments);
      break;
    case ValueKind::OneOf:
      out << "one-of";
      values(v.arguments);
      break;
    case ValueKind::Text:
      out << "text " << name(v.name);
      break;
    }
    if (v.type)
      out << " : " << name(v.type);
  }

  void values(const std::vector<Value> &all) {
    out << " (";
    llvm::interleave(all, out, [&](const Value &v) { value(v); }, ", ");
    out << ')';
  }

  void entity(const Entity &e) {
    out << "entity " << name(e.name) << ' ' << name(e.qualifiedName) << ' ' << name(e.displayName) << ' ';
    place(e.location);
    out << ' ' << spelling(e.kind) << ' ' << spelling(e.coroutine);
    if (e.isProject)
      out << " project";
    if (e.isDefined)
      out << " defined";
    if (e.parentClass)
      out << " in " << name(e.parentClass);
    if (e.resultType)
      out << " gives " << name(e.resultType);
    if (e.counterpart.name)
      out << " async " << name(e.counterpart.name) << (e.counterpart.takesToken ? " token" : "");
    out << '\n';
    for (EntityId overridden : e.overrides)
      out << "  overrides " << name(overridden, 0) << '\n';
    names("takes", e.parameterTypes);
    names("says", e.annotations);
    auto binding = e.bindings.begin();
    auto bindingsBefore = [&](uint32_t position) {
      for (; binding != e.bindings.end() && binding->position <= position; ++binding) {
        out << "  bind ";
        value(binding->variable);
        out << " = ";
        value(binding->value);
        out << '\n';
      }
    };
    for (uint32_t i = 0; i != e.calls.size(); ++i) {
      bindingsBefore(i);
      call(e.calls[i]);
    }
    bindingsBefore(~0u);
    for (const Value &v : e.returns) {
      out << "  return ";
      value(v);
      out << '\n';
    }
    for (const Loop &l : e.loops) {
      out << "  loop ";
      place(l.location);
      out << " calls " << l.firstCall << " to " << l.lastCall << (l.isEndless ? " endless" : "")
          << (l.hasExit ? " exit" : "") << (l.suspends ? " suspends" : "") << (l.polls ? " polls" : "");
      if (l.bodyEnd)
        out << " body-end " << l.bodyEnd << ' ' << name(l.indent);
      out << '\n';
    }
    for (const Dropped &d : e.dropped) {
      out << "  dropped ";
      place(d.location);
      out << ' ' << name(d.type);
      if (d.call != FlowBlock::NoCall)
        out << " call " << d.call;
      if (d.variable)
        out << " variable " << name(d.variable);
      out << (d.isLazy ? " lazy" : "") << '\n';
    }
    for (const Written &w : e.written)
      written(w);
    for (const EarlyEnd &end : e.earlyEnds) {
      out << "  early-end " << name(end.variable) << ' ' << quoted(summary.files[end.file]) << ' ' << end.declaration
          << '-' << end.statement << ' ' << name(end.indent);
      for (uint32_t line : end.lines)
        out << ' ' << line;
      out << (end.unlocks ? " unlocks" : "") << '\n';
    }
    for (const ConstReference &r : e.references)
      out << "  reference " << name(r.variable) << ' ' << quoted(summary.files[r.file]) << ' ' << r.mark.begin << '-'
          << r.mark.end << '\n';
    for (size_t i = 0; i != e.flow.size(); ++i)
      block(i, e.flow[i]);
  }

  void written(const Written &w) {
    out << "  written " << w.call << ' ' << quoted(summary.files[w.file]) << ' ' << w.span.begin << '-' << w.span.end
        << " name " << w.name.begin << '-' << w.name.end;
    if (w.object)
      out << " object " << name(w.object);
    out << (w.isArrow ? " arrow" : "") << (w.isLvalue ? " lvalue" : "") << (w.isPostfixed ? " postfixed" : "")
        << (w.isStatement ? " statement" : "") << (w.hasTemplateArguments ? " templated" : "")
        << (w.hasFloating ? " floating" : "")
        << (w.isMovable ? " movable" : "");
    for (auto [word, all] :
         {std::pair("arguments", &w.arguments), {"captures", &w.captures}, {"of", &w.captureTypes}}) {
      if (all->empty())
        continue;
      out << ' ' << word << " (";
      llvm::interleave(*all, out, [&](StringId id) { out << name(id); }, ", ");
      out << ')';
    }
    out << '\n';
  }

  void block(size_t number, const FlowBlock &b) {
    out << "  block " << number << " to";
    for (uint32_t successor : b.successors)
      out << ' ' << successor;
    if (b.testedCall != FlowBlock::NoCall)
      out << (b.isNegated ? " unless " : " if ") << b.testedCall;
    out << '\n';
    for (const FlowEvent &e : b.events) {
      out << "    " << spelling(e.kind) << ' ';
      if (e.kind == FlowKind::Call || e.kind == FlowKind::Bind)
        out << e.index;
      else {
        place(e.location);
        out << ' ';
        value(e.variable);
        out << " = ";
        value(e.value);
      }
      out << '\n';
    }
  }

  void names(llvm::StringRef word, const std::vector<StringId> &all) {
    if (all.empty())
      return;
    out << "  " << word;
    for (StringId one : all)
      out << ' ' << name(one);
    out << '\n';
  }

  void call(const Call &c) {
    out << "  call " << (c.callee == NoEntity ? "-" : name(c.callee, 0)) << ' ' << spelling(c.form) << ' ';
    place(c.location);
    if (c.isVirtual)
      out << " virtual " << name(c.receiverClass);
    if (c.isAwaited)
      out << " awaited";
    if (c.isInHandler)
      out << " handling";
    for (const ParameterGuard &guard : c.guards)
      if (guard.parameter == ParameterGuard::CallResult)
        out << " if call " << guard.constant;
      else if (guard.parameter == ParameterGuard::OwnField)
        out << " if own " << name(StringId(guard.constant)) << (guard.isEqual ? " == 0" : " != 0");
      else
        out << " if " << guard.parameter << (guard.isEqual ? " == " : " != ") << guard.constant;
    if (c.constructor != NoEntity)
      out << " constructor " << name(c.constructor, 0);
    if (c.receiver != Value()) {
      out << " on ";
      value(c.receiver);
    }
    if (c.argumentCount || !c.arguments.empty()) {
      out << " arguments " << c.argumentCount;
      values(c.arguments);
    }
    if (c.nonNull)
      out << " not-null " << c.nonNull;
    out << '\n';
  }
};

} // namespace

std::string dump(const TUSummary &summary) {
  std::string text;
  llvm::raw_string_ostream out(text);
  Printer(summary, out).print();
  return text;
}

} // namespace async_tidy
