import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Scanner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * Peer of P8: a process with one task for a group. {@code start n} makes n of them, {@code finish
 * n} claims and completes them, as many at a time as there are visitors of the portal.
 */
final class FlowableTasks {
  private static final int AT_ONCE = 4;
  private static final String PROCESS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
        <process id="review" isExecutable="true">
          <startEvent id="submitted"/>
          <sequenceFlow id="in" sourceRef="submitted" targetRef="decide"/>
          <userTask id="decide" flowable:candidateGroups="reviewer"/>
          <sequenceFlow id="out" sourceRef="decide" targetRef="decided"/>
          <endEvent id="decided"/>
        </process>
      </definitions>
      """;

  private final ProcessEngine engine;
  private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

  private FlowableTasks(String database) {
    engine =
        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
            .setJdbcDriver("org.postgresql.Driver")
            .setJdbcUrl(database)
            .setJdbcUsername("postgres")
            .setJdbcPassword("postgres")
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("review.bpmn20.xml", PROCESS)
        .deploy();
  }

  public static void main(String[] arguments) throws Exception {
    FlowableTasks tasks = new FlowableTasks(arguments[0]);
    System.out.println("ready");
    try (Scanner lines = new Scanner(System.in)) {
      while (lines.hasNext()) {
        boolean start = lines.next().equals("start");
        tasks.times(lines.nextInt(), start ? tasks::start : tasks::finish);
        System.out.println("done");
      }
    }
    System.exit(0);
  }

  private void start() {
    String instance = engine.getRuntimeService().startProcessInstanceByKey("review").getId();
    Task task =
        engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    waiting.add(task.getId());
  }

  private void finish() {
    String task = waiting.remove();
    engine.getTaskService().claim(task, "reviewer0");
    engine.getTaskService().complete(task);
  }

  private void times(int count, Runnable one) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(people.submit(one));
    }
    for (Future<?> each : running) {
      each.get();
    }
  }
}
