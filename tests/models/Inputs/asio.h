// One test for both: ASIO(ip/tcp.hpp) is the header's name in the library at hand.
#pragma once
#ifdef USE_BOOST
#include <boost/system/error_code.hpp>
#define ASIO(header) <boost/asio/header>
namespace boost::asio {}
namespace asio = boost::asio;
using boost::system::error_code;
#else
#include <system_error>
#define ASIO(header) <asio/header>
// Asio 1.22 looks for Clang's <experimental/coroutine>.
#define ASIO_HAS_CO_AWAIT 1
#define ASIO_HAS_STD_COROUTINE 1
using std::error_code;
#endif
