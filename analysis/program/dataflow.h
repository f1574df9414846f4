// A forward dataflow solver over the flow graph of an entity (Kildall, "A unified approach to global program
// optimization", POPL 1973).
#pragma once

#include "analysis/facts/facts.h"

#include <deque>
#include <optional>
#include <vector>

namespace async_tidy {

/// The flow of an entity: its own, or else its calls and bindings in the order of the text.
std::vector<FlowBlock> flowOf(const Entity &);

/// Where a variable gets its value: at the call before, or else where the entity begins.
Location placeOf(const Entity &, const Binding &);

/// A problem has a type `State` and says what happens to it:
///   State entry();                                     at the entry
///   bool join(State &into, const State &from);         where two ways meet; true where `into` has changed
///   void transfer(State &, const FlowEvent &);         at an event
///   void edge(State &, const FlowBlock &, bool isTrue) on the way out of a block that ends in a condition
/// States must be of finite height under `join`.
template <typename Problem> class Dataflow {
public:
  using State = typename Problem::State;

  Dataflow(const std::vector<FlowBlock> &blocks, Problem &problem) : blocks(blocks), problem(problem) {
    before.resize(blocks.size());
    if (blocks.empty())
      return;
    before[0] = problem.entry();
    std::deque<uint32_t> open{0};
    std::vector<bool> isOpen(blocks.size());
    while (!open.empty()) {
      uint32_t number = open.front();
      open.pop_front();
      isOpen[number] = false;
      const FlowBlock &block = blocks[number];
      State after = *before[number];
      for (const FlowEvent &event : block.events)
        problem.transfer(after, event);
      for (size_t i = 0; i != block.successors.size(); ++i) {
        uint32_t successor = block.successors[i];
        State way = after;
        if (block.testedCall != FlowBlock::NoCall && block.successors.size() == 2)
          problem.edge(way, block, (i == 0) != block.isNegated);
        bool isChanged = !before[successor].has_value();
        if (isChanged)
          before[successor] = std::move(way);
        else
          isChanged = problem.join(*before[successor], way);
        if (isChanged && !isOpen[successor]) {
          isOpen[successor] = true;
          open.push_back(successor);
        }
      }
    }
  }

  /// The state before a block, or nothing where no way leads there.
  const std::optional<State> &stateBefore(uint32_t block) const { return before[block]; }

  /// Calls `visit` with the state before each event that can be reached.
  template <typename Visitor> void visit(Visitor visitor) {
    for (size_t i = 0; i != blocks.size(); ++i) {
      if (!before[i])
        continue;
      State state = *before[i];
      for (const FlowEvent &event : blocks[i].events) {
        visitor(state, event);
        problem.transfer(state, event);
      }
    }
  }

private:
  const std::vector<FlowBlock> &blocks;
  Problem &problem;
  std::vector<std::optional<State>> before;
};

} // namespace async_tidy
