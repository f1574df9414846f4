// What libstdc++ 13 and 14 declare and libstdc++ 12 lacks.
#pragma once
#include <bits/atomic_base.h>
#include <functional>
#include <iterator>
#include <ranges>
#include <tuple>
#if _GLIBCXX_RELEASE >= 14
#include <algorithm>
#include <atomic>
#else

namespace std {

template <typename _Fd, typename... _BoundArgs> struct _Bind_back {
  template <typename _Fn, typename... _Args>
  explicit constexpr _Bind_back(int, _Fn &&__fn, _Args &&...__args)
      : _M_fd(std::forward<_Fn>(__fn)), _M_bound_args(std::forward<_Args>(__args)...) {}

  template <typename... _CallArgs>
    requires is_invocable_v<_Fd &, _CallArgs..., _BoundArgs &...>
  constexpr invoke_result_t<_Fd &, _CallArgs..., _BoundArgs &...> operator()(_CallArgs &&...__call_args) &;

  template <typename... _CallArgs>
    requires is_invocable_v<const _Fd &, _CallArgs..., const _BoundArgs &...>
  constexpr invoke_result_t<const _Fd &, _CallArgs..., const _BoundArgs &...>
  operator()(_CallArgs &&...__call_args) const &;

  template <typename... _CallArgs>
    requires is_invocable_v<_Fd, _CallArgs..., _BoundArgs...>
  constexpr invoke_result_t<_Fd, _CallArgs..., _BoundArgs...> operator()(_CallArgs &&...__call_args) &&;

private:
  [[no_unique_address]] _Fd _M_fd;
  [[no_unique_address]] std::tuple<_BoundArgs...> _M_bound_args;
};

template <typename _Fn, typename... _Args> constexpr auto bind_back(_Fn &&__fn, _Args &&...__args) {
  return _Bind_back<decay_t<_Fn>, decay_t<_Args>...>(0, std::forward<_Fn>(__fn), std::forward<_Args>(__args)...);
}

// Its wait is that of a base in libstdc++ 14 too; here it is its own.
template <typename _Tp> struct atomic_ref {
  explicit atomic_ref(_Tp &__t);
  void wait(_Tp __old, memory_order __m = memory_order_seq_cst) const noexcept;
  void notify_one() const noexcept;
};

namespace ranges {

struct __find_last_fn {
  template <forward_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Tp, typename _Proj = identity>
  constexpr subrange<_Iter> operator()(_Iter __first, _Sent __last, const _Tp &__value, _Proj __proj = {}) const;
  template <forward_range _Range, typename _Tp, typename _Proj = identity>
  constexpr borrowed_subrange_t<_Range> operator()(_Range &&__r, const _Tp &__value, _Proj __proj = {}) const;
};
inline constexpr __find_last_fn find_last{};

struct __find_last_if_fn {
  template <forward_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Pred, typename _Proj = identity>
  constexpr subrange<_Iter> operator()(_Iter __first, _Sent __last, _Pred __pred, _Proj __proj = {}) const;
  template <forward_range _Range, typename _Pred, typename _Proj = identity>
  constexpr borrowed_subrange_t<_Range> operator()(_Range &&__r, _Pred __pred, _Proj __proj = {}) const;
};
inline constexpr __find_last_if_fn find_last_if{};

struct __find_last_if_not_fn {
  template <forward_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Pred, typename _Proj = identity>
  constexpr subrange<_Iter> operator()(_Iter __first, _Sent __last, _Pred __pred, _Proj __proj = {}) const;
  template <forward_range _Range, typename _Pred, typename _Proj = identity>
  constexpr borrowed_subrange_t<_Range> operator()(_Range &&__r, _Pred __pred, _Proj __proj = {}) const;
};
inline constexpr __find_last_if_not_fn find_last_if_not{};

struct __contains_fn {
  template <input_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Tp, typename _Proj = identity>
  constexpr bool operator()(_Iter __first, _Sent __last, const _Tp &__value, _Proj __proj = {}) const;
  template <input_range _Range, typename _Tp, typename _Proj = identity>
  constexpr bool operator()(_Range &&__r, const _Tp &__value, _Proj __proj = {}) const;
};
inline constexpr __contains_fn contains{};

struct __contains_subrange_fn {
  template <forward_iterator _Iter1, sentinel_for<_Iter1> _Sent1, forward_iterator _Iter2, sentinel_for<_Iter2> _Sent2,
            typename _Pred = ranges::equal_to, typename _Proj1 = identity, typename _Proj2 = identity>
  constexpr bool operator()(_Iter1 __first1, _Sent1 __last1, _Iter2 __first2, _Sent2 __last2, _Pred __pred = {},
                            _Proj1 __proj1 = {}, _Proj2 __proj2 = {}) const;
  template <forward_range _Range1, forward_range _Range2, typename _Pred = ranges::equal_to,
            typename _Proj1 = identity, typename _Proj2 = identity>
  constexpr bool operator()(_Range1 &&__r1, _Range2 &&__r2, _Pred __pred = {}, _Proj1 __proj1 = {},
                            _Proj2 __proj2 = {}) const;
};
inline constexpr __contains_subrange_fn contains_subrange{};

struct __starts_with_fn {
  template <input_iterator _Iter1, sentinel_for<_Iter1> _Sent1, input_iterator _Iter2, sentinel_for<_Iter2> _Sent2,
            typename _Pred = ranges::equal_to, typename _Proj1 = identity, typename _Proj2 = identity>
  constexpr bool operator()(_Iter1 __first1, _Sent1 __last1, _Iter2 __first2, _Sent2 __last2, _Pred __pred = {},
                            _Proj1 __proj1 = {}, _Proj2 __proj2 = {}) const;
  template <input_range _Range1, input_range _Range2, typename _Pred = ranges::equal_to, typename _Proj1 = identity,
            typename _Proj2 = identity>
  constexpr bool operator()(_Range1 &&__r1, _Range2 &&__r2, _Pred __pred = {}, _Proj1 __proj1 = {},
                            _Proj2 __proj2 = {}) const;
};
inline constexpr __starts_with_fn starts_with{};

struct __ends_with_fn {
  template <input_iterator _Iter1, sentinel_for<_Iter1> _Sent1, input_iterator _Iter2, sentinel_for<_Iter2> _Sent2,
            typename _Pred = ranges::equal_to, typename _Proj1 = identity, typename _Proj2 = identity>
  constexpr bool operator()(_Iter1 __first1, _Sent1 __last1, _Iter2 __first2, _Sent2 __last2, _Pred __pred = {},
                            _Proj1 __proj1 = {}, _Proj2 __proj2 = {}) const;
  template <input_range _Range1, input_range _Range2, typename _Pred = ranges::equal_to, typename _Proj1 = identity,
            typename _Proj2 = identity>
  constexpr bool operator()(_Range1 &&__r1, _Range2 &&__r2, _Pred __pred = {}, _Proj1 __proj1 = {},
                            _Proj2 __proj2 = {}) const;
};
inline constexpr __ends_with_fn ends_with{};

template <typename _Iter, typename _Tp> struct in_value_result {
  [[no_unique_address]] _Iter in;
  [[no_unique_address]] _Tp value;
};

struct __fold_left_with_iter_fn {
  template <input_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Tp, typename _Fp>
  constexpr in_value_result<_Iter, _Tp> operator()(_Iter __first, _Sent __last, _Tp __init, _Fp __f) const;
  template <input_range _Range, typename _Tp, typename _Fp>
  constexpr in_value_result<borrowed_iterator_t<_Range>, _Tp> operator()(_Range &&__r, _Tp __init, _Fp __f) const;
};
inline constexpr __fold_left_with_iter_fn fold_left_with_iter{};

struct __fold_left_fn {
  template <input_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Tp, typename _Fp>
  constexpr auto operator()(_Iter __first, _Sent __last, _Tp __init, _Fp __f) const -> _Tp;
  template <input_range _Range, typename _Tp, typename _Fp>
  constexpr auto operator()(_Range &&__r, _Tp __init, _Fp __f) const -> _Tp;
};
inline constexpr __fold_left_fn fold_left{};

struct __fold_left_first_with_iter_fn {
  template <input_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Fp>
  constexpr in_value_result<_Iter, iter_value_t<_Iter>> operator()(_Iter __first, _Sent __last, _Fp __f) const;
  template <input_range _Range, typename _Fp>
  constexpr in_value_result<borrowed_iterator_t<_Range>, range_value_t<_Range>>
  operator()(_Range &&__r, _Fp __f) const;
};
inline constexpr __fold_left_first_with_iter_fn fold_left_first_with_iter{};

struct __fold_left_first_fn {
  template <input_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Fp>
  constexpr auto operator()(_Iter __first, _Sent __last, _Fp __f) const -> iter_value_t<_Iter>;
  template <input_range _Range, typename _Fp>
  constexpr auto operator()(_Range &&__r, _Fp __f) const -> range_value_t<_Range>;
};
inline constexpr __fold_left_first_fn fold_left_first{};

struct __fold_right_fn {
  template <bidirectional_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Tp, typename _Fp>
  constexpr auto operator()(_Iter __first, _Sent __last, _Tp __init, _Fp __f) const -> _Tp;
  template <bidirectional_range _Range, typename _Tp, typename _Fp>
  constexpr auto operator()(_Range &&__r, _Tp __init, _Fp __f) const -> _Tp;
};
inline constexpr __fold_right_fn fold_right{};

struct __fold_right_last_fn {
  template <bidirectional_iterator _Iter, sentinel_for<_Iter> _Sent, typename _Fp>
  constexpr auto operator()(_Iter __first, _Sent __last, _Fp __f) const -> iter_value_t<_Iter>;
  template <bidirectional_range _Range, typename _Fp>
  constexpr auto operator()(_Range &&__r, _Fp __f) const -> range_value_t<_Range>;
};
inline constexpr __fold_right_last_fn fold_right_last{};

} // namespace ranges
} // namespace std
#endif
