package jp.madoguchi.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes Faces use {@link Failures}. */
public class FailuresFactory extends ExceptionHandlerFactory {
  public FailuresFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Failures(getWrapped().getExceptionHandler());
  }
}
