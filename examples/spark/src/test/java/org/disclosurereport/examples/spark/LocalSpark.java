package org.disclosurereport.examples.spark;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a session of two threads in this process, one for all of them. */
final class LocalSpark implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(LocalSpark.class))
                .getOrComputeIfAbsent(Session.class, key -> new Session(), Session.class)
                .spark;
    }

    /** Ends with the tests. */
    private static final class Session implements AutoCloseable {
        private final SparkSession spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/spark-warehouse")
                .config(ValidateProvince.EMPTY_SPLITS_IGNORED, "false")
                .getOrCreate();

        @Override
        public void close() {
            spark.stop();
        }
    }
}
