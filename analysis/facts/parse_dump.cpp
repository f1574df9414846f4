// Reads the textual form of a summary. Kept in step with dump.cpp by tests/unit/facts.cpp.
#include "analysis/facts/summary.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {
namespace {

class Parser {
public:
  explicit Parser(llvm::StringRef text) : text(text) {}

  llvm::Expected<TUSummary> parse() {
    strings[""] = 0;
    for (lineNumber = 1; !text.empty() && problem.empty(); ++lineNumber) {
      std::tie(line, text) = text.split('\n');
      isSetIn = line.starts_with("    ");
      line = line.trim();
      if (!line.empty() && !line.starts_with("#"))
        statement();
    }
    if (!problem.empty())
      return llvm::createStringError("line " + llvm::Twine(lineNumber - 1) + ": " + problem);
    summary.digests.resize(summary.files.size());
    return std::move(summary);
  }

private:
  llvm::StringRef text, line;
  unsigned lineNumber = 0;
  bool isSetIn = false;
  std::string problem;
  TUSummary summary;
  llvm::StringMap<StringId> strings;
  llvm::StringMap<EntityId> entities;
  llvm::StringMap<uint32_t> files;
  EntityId current = NoEntity;

  void fail(const llvm::Twine &what) {
    if (problem.empty())
      problem = what.str();
    line = "";
  }

  bool accept(llvm::StringRef word) {
    line = line.ltrim();
    if (!line.starts_with(word))
      return false;
    if (llvm::isAlnum(word.back()) && line.size() > word.size() &&
        (llvm::isAlnum(line[word.size()]) || line[word.size()] == '-'))
      return false;
    line = line.drop_front(word.size());
    return true;
  }
  void expect(llvm::StringRef word) {
    if (!accept(word))
      fail("expected '" + word + "' before '" + line + "'");
  }
  std::string quoted() {
    expect("\"");
    std::string result;
    while (!line.empty() && line.front() != '"') {
      if (line.consume_front("\\n"))
        result += '\n';
      else {
        line.consume_front("\\");
        result += line.front();
        line = line.drop_front();
      }
    }
    expect("\"");
    return result;
  }
  int64_t number() {
    line = line.ltrim();
    int64_t value = 0;
    if (line.consumeInteger(10, value))
      fail("expected a number before '" + line + "'");
    return value;
  }
  template <typename E> E enumerator(E last) {
    for (int i = int(last); i >= 0; --i)
      if (accept(spelling(E(i))))
        return E(i);
    fail("unknown word before '" + line + "'");
    return last;
  }

  StringId string(const std::string &value) {
    auto [it, isNew] = strings.try_emplace(value, summary.strings.size());
    if (isNew)
      summary.strings.push_back(value);
    return it->second;
  }
  EntityId entity(const std::string &name) {
    auto [it, isNew] = entities.try_emplace(name, summary.entities.size());
    if (isNew)
      summary.entities.emplace_back().name = string(name);
    return it->second;
  }
  uint32_t file() {
    std::string path = quoted();
    auto [it, isNew] = files.try_emplace(path, summary.files.size());
    if (isNew)
      summary.files.push_back(path);
    return it->second;
  }
  Span span() {
    Span result;
    result.begin = number();
    expect("-");
    result.end = number();
    return result;
  }
  Location place() {
    if (accept("-"))
      return {};
    Location result{file(), 0, 0};
    expect(":");
    result.line = number();
    expect(":");
    result.column = number();
    return result;
  }

  Value value() {
    Value v;
    if (accept("?"))
      v.kind = ValueKind::Unknown;
    else if (accept("bits"))
      v.kind = ValueKind::Bits, v.integer = number();
    else if (accept("callable")) {
      v.kind = ValueKind::Callable, v.entity = entity(quoted());
      if (line.ltrim().starts_with("("))
        v.arguments = values();
    } else if (accept("parameter")) {
      v.kind = ValueKind::Parameter, v.integer = number();
      expect("of");
      v.entity = entity(quoted());
    } else if (bool isOfThread = accept("thread-local"); isOfThread || accept("variable")) {
      v.integer = isOfThread;
      v.kind = ValueKind::Variable, v.name = string(quoted());
      if (accept("of"))
        v.entity = entity(quoted());
    } else if (accept("result")) {
      v.kind = ValueKind::Call, v.entity = entity(quoted());
      v.integer = accept("of-object");
      v.arguments = values();
    } else if (accept("one-of"))
      v.kind = ValueKind::OneOf, v.arguments = values();
    else if (accept("text"))
      v.kind = ValueKind::Text, v.name = string(quoted());
    else
      v.kind = ValueKind::Integer, v.integer = number();
    if (accept(" :") || accept(":"))
      v.type = string(quoted());
    return v;
  }
  std::vector<Value> values() {
    std::vector<Value> result;
    expect("(");
    if (accept(")"))
      return result;
    do
      result.push_back(value());
    while (accept(","));
    expect(")");
    return result;
  }

  void statement() {
    if (accept("main"))
      summary.mainFile = quoted();
    else if (accept("digest")) {
      uint32_t id = file();
      summary.digests.resize(summary.files.size());
      summary.digests[id] = number();
    } else if (accept("error"))
      parseError(false);
    else if (accept("note"))
      parseError(true);
    else if (accept("class")) {
      ClassFact fact{string(quoted()), {}};
      names(fact.bases);
      summary.classes.push_back(std::move(fact));
    } else if (accept("entity"))
      header();
    else if (current == NoEntity)
      fail("a fact outside an entity: '" + line + "'");
    else if (isFlow())
      event();
    else if (accept("overrides")) {
      EntityId overridden = entity(quoted());
      summary.entities[current].overrides.push_back(overridden);
    } else if (accept("takes"))
      names(summary.entities[current].parameterTypes);
    else if (accept("says"))
      names(summary.entities[current].annotations);
    else if (accept("call"))
      call();
    else if (accept("bind")) {
      Binding b;
      b.variable = value();
      expect("=");
      b.value = value();
      b.position = summary.entities[current].calls.size();
      summary.entities[current].bindings.push_back(std::move(b));
    } else if (accept("block"))
      block();
    else if (accept("loop"))
      loop();
    else if (accept("dropped"))
      dropped();
    else if (accept("written"))
      written();
    else if (accept("early-end"))
      earlyEnd();
    else if (accept("reference")) {
      ConstReference reference;
      reference.variable = string(quoted());
      reference.file = file();
      reference.mark = span();
      summary.entities[current].references.push_back(reference);
    }
    else if (accept("return")) {
      Value v = value();
      summary.entities[current].returns.push_back(std::move(v));
    } else
      fail("unknown fact '" + line + "'");
    if (problem.empty() && !line.trim().empty())
      fail("unexpected '" + line + "'");
  }

  /// Events are set in twice, which tells `call 0` from the call itself.
  bool isFlow() const { return isSetIn && !summary.entities[current].flow.empty(); }

  void block() {
    std::vector<FlowBlock> &flow = summary.entities[current].flow;
    if (number() != int64_t(flow.size()))
      return fail("blocks are numbered from 0");
    FlowBlock b;
    expect("to");
    for (line = line.ltrim(); !line.empty() && llvm::isDigit(line.front()); line = line.ltrim())
      b.successors.push_back(number());
    b.isNegated = accept("unless");
    if (b.isNegated || accept("if"))
      b.testedCall = number();
    flow.push_back(std::move(b));
  }

  void event() {
    FlowEvent e;
    e.kind = enumerator(FlowKind::Decrement);
    if (e.kind == FlowKind::Call || e.kind == FlowKind::Bind)
      e.index = number();
    else {
      e.location = place();
      e.variable = value();
      expect("=");
      e.value = value();
    }
    summary.entities[current].flow.back().events.push_back(std::move(e));
  }

  void loop() {
    Loop l;
    l.location = place();
    expect("calls");
    l.firstCall = number();
    expect("to");
    l.lastCall = number();
    l.isEndless = accept("endless");
    l.hasExit = accept("exit");
    l.suspends = accept("suspends");
    l.polls = accept("polls");
    if (accept("body-end")) {
      l.bodyEnd = number();
      l.indent = string(quoted());
    }
    summary.entities[current].loops.push_back(l);
  }

  void dropped() {
    Dropped d;
    d.location = place();
    d.type = string(quoted());
    if (accept("call"))
      d.call = number();
    if (accept("variable"))
      d.variable = string(quoted());
    d.isLazy = accept("lazy");
    summary.entities[current].dropped.push_back(d);
  }

  void written() {
    Written w;
    w.call = number();
    w.file = file();
    w.span = span();
    expect("name");
    w.name = span();
    if (accept("object"))
      w.object = string(quoted());
    w.isArrow = accept("arrow");
    w.isLvalue = accept("lvalue");
    w.isPostfixed = accept("postfixed");
    w.isStatement = accept("statement");
    w.hasTemplateArguments = accept("templated");
    w.hasFloating = accept("floating");
    w.isMovable = accept("movable");
    for (auto [word, all] : {std::pair("arguments", &w.arguments), {"captures", &w.captures}, {"of", &w.captureTypes}})
      if (accept(word)) {
        expect("(");
        do
          all->push_back(string(quoted()));
        while (accept(","));
        expect(")");
      }
    summary.entities[current].written.push_back(std::move(w));
  }

  void earlyEnd() {
    EarlyEnd end;
    end.variable = string(quoted());
    end.file = file();
    Span between = span();
    end.declaration = between.begin, end.statement = between.end;
    end.indent = string(quoted());
    for (line = line.ltrim(); !line.empty() && llvm::isDigit(line.front()); line = line.ltrim())
      end.lines.push_back(number());
    end.unlocks = accept("unlocks");
    summary.entities[current].earlyEnds.push_back(end);
  }

  void names(std::vector<StringId> &all) {
    while (!line.ltrim().empty())
      all.push_back(string(quoted()));
  }

  void parseError(bool isNote) {
    Location where = place();
    summary.parseErrors.push_back({where, quoted(), isNote});
  }

  void header() {
    current = entity(quoted());
    Entity e = std::move(summary.entities[current]);
    e.qualifiedName = string(quoted());
    e.displayName = string(quoted());
    e.location = place();
    e.kind = enumerator(EntityKind::Lambda);
    e.coroutine = enumerator(CoroutineKind::Generator);
    e.isProject = accept("project");
    e.isDefined = accept("defined");
    if (accept("in"))
      e.parentClass = string(quoted());
    if (accept("gives"))
      e.resultType = string(quoted());
    if (accept("async")) {
      e.counterpart.name = string(quoted());
      e.counterpart.takesToken = accept("token");
    }
    summary.entities[current] = std::move(e);
  }

  void call() {
    Call c;
    if (!accept("-"))
      c.callee = entity(quoted());
    c.form = enumerator(CallForm::Promise);
    c.location = place();
    if (accept("virtual")) {
      c.isVirtual = true;
      c.receiverClass = string(quoted());
    }
    c.isAwaited = accept("awaited");
    c.isInHandler = accept("handling");
    while (accept("if")) {
      ParameterGuard guard;
      if (accept("call")) {
        guard = {ParameterGuard::CallResult, number(), true};
        c.guards.push_back(guard);
        continue;
      }
      bool isOwn = accept("own");
      StringId field = isOwn ? string(quoted()) : 0;
      guard.parameter = isOwn ? ParameterGuard::OwnField : number();
      guard.isEqual = accept("==");
      if (!guard.isEqual)
        expect("!=");
      guard.constant = number();
      if (isOwn)
        guard.constant = field;
      c.guards.push_back(guard);
    }
    if (accept("constructor"))
      c.constructor = entity(quoted());
    if (accept("on"))
      c.receiver = value();
    if (accept("arguments")) {
      c.argumentCount = number();
      c.arguments = values();
    }
    if (accept("not-null"))
      c.nonNull = number();
    summary.entities[current].calls.push_back(std::move(c));
  }
};

} // namespace

llvm::Expected<TUSummary> parseDump(llvm::StringRef text) { return Parser(text).parse(); }

} // namespace async_tidy
