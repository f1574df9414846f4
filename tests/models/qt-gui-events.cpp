// RUN: %verify %s -- -std=c++20 -fPIC -I/usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtCore -I/usr/include/x86_64-linux-gnu/qt6/QtGui \
// RUN:   -I/usr/include/x86_64-linux-gnu/qt6/QtWidgets
#include <QtWidgets>
#include <unistd.h>

// The event loop calls event handlers.
class Widget : public QWidget {
  Q_OBJECT
  void mousePressEvent(QMouseEvent *) override { usleep(1); }        // expect: async-blocking-call
  void mouseReleaseEvent(QMouseEvent *) override { usleep(1); }      // expect: async-blocking-call
  void mouseDoubleClickEvent(QMouseEvent *) override { usleep(1); }  // expect: async-blocking-call
  void mouseMoveEvent(QMouseEvent *) override { usleep(1); }         // expect: async-blocking-call
  void wheelEvent(QWheelEvent *) override { usleep(1); }             // expect: async-blocking-call
  void keyPressEvent(QKeyEvent *) override { usleep(1); }            // expect: async-blocking-call
  void keyReleaseEvent(QKeyEvent *) override { usleep(1); }          // expect: async-blocking-call
  void focusInEvent(QFocusEvent *) override { usleep(1); }           // expect: async-blocking-call
  void focusOutEvent(QFocusEvent *) override { usleep(1); }          // expect: async-blocking-call
  void enterEvent(QEnterEvent *) override { usleep(1); }             // expect: async-blocking-call
  void leaveEvent(QEvent *) override { usleep(1); }                  // expect: async-blocking-call
  void paintEvent(QPaintEvent *) override { usleep(1); }             // expect: async-blocking-call
  void moveEvent(QMoveEvent *) override { usleep(1); }               // expect: async-blocking-call
  void resizeEvent(QResizeEvent *) override { usleep(1); }           // expect: async-blocking-call
  void closeEvent(QCloseEvent *) override { usleep(1); }             // expect: async-blocking-call
  void contextMenuEvent(QContextMenuEvent *) override { usleep(1); } // expect: async-blocking-call
  void tabletEvent(QTabletEvent *) override { usleep(1); }           // expect: async-blocking-call
  void actionEvent(QActionEvent *) override { usleep(1); }           // expect: async-blocking-call
  void dragEnterEvent(QDragEnterEvent *) override { usleep(1); }     // expect: async-blocking-call
  void dragMoveEvent(QDragMoveEvent *) override { usleep(1); }       // expect: async-blocking-call
  void dragLeaveEvent(QDragLeaveEvent *) override { usleep(1); }     // expect: async-blocking-call
  void dropEvent(QDropEvent *) override { usleep(1); }               // expect: async-blocking-call
  void showEvent(QShowEvent *) override { usleep(1); }               // expect: async-blocking-call
  void hideEvent(QHideEvent *) override { usleep(1); }               // expect: async-blocking-call
  void changeEvent(QEvent *) override { usleep(1); }                 // expect: async-blocking-call
  void inputMethodEvent(QInputMethodEvent *) override { usleep(1); } // expect: async-blocking-call
  bool event(QEvent *) override { return usleep(1); }                // expect: async-blocking-call
  bool nativeEvent(const QByteArray &, void *, qintptr *) override {
    return usleep(1); // expect: async-blocking-call
  }
  void helper() { usleep(1); }
};

class Button : public QPushButton {
  Q_OBJECT
  void paintEvent(QPaintEvent *e) override {
    QPushButton::paintEvent(e);
    usleep(1); // expect: async-blocking-call
  }
};

class Area : public QScrollArea {
  Q_OBJECT
  bool viewportEvent(QEvent *) override { return usleep(1); } // expect: async-blocking-call
  void scrollContentsBy(int, int) override { usleep(1); }     // expect: async-blocking-call
};

class Window : public QWindow {
  Q_OBJECT
  void exposeEvent(QExposeEvent *) override { usleep(1); }          // expect: async-blocking-call
  void resizeEvent(QResizeEvent *) override { usleep(1); }          // expect: async-blocking-call
  void paintEvent(QPaintEvent *) override { usleep(1); }            // expect: async-blocking-call
  void moveEvent(QMoveEvent *) override { usleep(1); }              // expect: async-blocking-call
  void focusInEvent(QFocusEvent *) override { usleep(1); }          // expect: async-blocking-call
  void focusOutEvent(QFocusEvent *) override { usleep(1); }         // expect: async-blocking-call
  void showEvent(QShowEvent *) override { usleep(1); }              // expect: async-blocking-call
  void hideEvent(QHideEvent *) override { usleep(1); }              // expect: async-blocking-call
  void closeEvent(QCloseEvent *) override { usleep(1); }            // expect: async-blocking-call
  void keyPressEvent(QKeyEvent *) override { usleep(1); }           // expect: async-blocking-call
  void keyReleaseEvent(QKeyEvent *) override { usleep(1); }         // expect: async-blocking-call
  void mousePressEvent(QMouseEvent *) override { usleep(1); }       // expect: async-blocking-call
  void mouseReleaseEvent(QMouseEvent *) override { usleep(1); }     // expect: async-blocking-call
  void mouseDoubleClickEvent(QMouseEvent *) override { usleep(1); } // expect: async-blocking-call
  void mouseMoveEvent(QMouseEvent *) override { usleep(1); }        // expect: async-blocking-call
  void wheelEvent(QWheelEvent *) override { usleep(1); }            // expect: async-blocking-call
  void touchEvent(QTouchEvent *) override { usleep(1); }            // expect: async-blocking-call
  void tabletEvent(QTabletEvent *) override { usleep(1); }          // expect: async-blocking-call
  bool nativeEvent(const QByteArray &, void *, qintptr *) override {
    return usleep(1); // expect: async-blocking-call
  }
};

class Application : public QApplication {
  Q_OBJECT
public:
  using QApplication::QApplication;
  bool notify(QObject *, QEvent *) override { return usleep(1); } // expect: async-blocking-call
};

// And what dialogs, views and scenes ask for.
class Dialog : public QDialog {
  Q_OBJECT
  void accept() override { usleep(1); }  // expect: async-blocking-call
  void reject() override { usleep(1); }  // expect: async-blocking-call
  void done(int) override { usleep(1); } // expect: async-blocking-call
};

class Wizard : public QWizard {
  Q_OBJECT
  bool validateCurrentPage() override { return usleep(1); } // expect: async-blocking-call
  void initializePage(int) override { usleep(1); }          // expect: async-blocking-call
};

class Page : public QWizardPage {
  Q_OBJECT
  bool validatePage() override { return usleep(1); } // expect: async-blocking-call
  void initializePage() override { usleep(1); }      // expect: async-blocking-call
};

class Delegate : public QStyledItemDelegate {
  Q_OBJECT
  void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {
    usleep(1); // expect: async-blocking-call
  }
  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
    return QSize(usleep(1), 0); // expect: async-blocking-call
  }
  QWidget *createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override {
    usleep(1); // expect: async-blocking-call
    return nullptr;
  }
  void setEditorData(QWidget *, const QModelIndex &) const override { usleep(1); } // expect: async-blocking-call
  void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {
    usleep(1); // expect: async-blocking-call
  }
  bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override {
    return usleep(1); // expect: async-blocking-call
  }
  QString displayText(const QVariant &, const QLocale &) const override {
    return QString::number(usleep(1)); // expect: async-blocking-call
  }
};

class Item : public QGraphicsRectItem {
  void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {
    usleep(1); // expect: async-blocking-call
  }
  QVariant itemChange(GraphicsItemChange, const QVariant &) override {
    return int(usleep(1)); // expect: async-blocking-call
  }
  void advance(int) override { usleep(1); }                                       // expect: async-blocking-call
  bool sceneEvent(QEvent *) override { return usleep(1); }                        // expect: async-blocking-call
  void mousePressEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }        // expect: async-blocking-call
  void mouseReleaseEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }      // expect: async-blocking-call
  void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }  // expect: async-blocking-call
  void mouseMoveEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }         // expect: async-blocking-call
  void keyPressEvent(QKeyEvent *) override { usleep(1); }                         // expect: async-blocking-call
  void contextMenuEvent(QGraphicsSceneContextMenuEvent *) override { usleep(1); } // expect: async-blocking-call
  void dropEvent(QGraphicsSceneDragDropEvent *) override { usleep(1); }           // expect: async-blocking-call
};

class Scene : public QGraphicsScene {
  Q_OBJECT
  void mousePressEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }   // expect: async-blocking-call
  void mouseReleaseEvent(QGraphicsSceneMouseEvent *) override { usleep(1); } // expect: async-blocking-call
  void mouseMoveEvent(QGraphicsSceneMouseEvent *) override { usleep(1); }    // expect: async-blocking-call
  void keyPressEvent(QKeyEvent *) override { usleep(1); }                    // expect: async-blocking-call
  void dropEvent(QGraphicsSceneDragDropEvent *) override { usleep(1); }      // expect: async-blocking-call
  void drawBackground(QPainter *, const QRectF &) override { usleep(1); }    // expect: async-blocking-call
  void drawForeground(QPainter *, const QRectF &) override { usleep(1); }    // expect: async-blocking-call
};

class View : public QGraphicsView {
  Q_OBJECT
  void drawBackground(QPainter *, const QRectF &) override { usleep(1); } // expect: async-blocking-call
  void drawForeground(QPainter *, const QRectF &) override { usleep(1); } // expect: async-blocking-call
};

class Highlighter : public QSyntaxHighlighter {
  Q_OBJECT
  void highlightBlock(const QString &) override { usleep(1); } // expect: async-blocking-call
};

class Validator : public QValidator {
  Q_OBJECT
  State validate(QString &, int &) const override {
    usleep(1); // expect: async-blocking-call
    return Acceptable;
  }
};
