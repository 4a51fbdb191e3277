namespace TestPlugins.Rates;

public static class Rate
{
    public static decimal Percent => 20;

    /// <summary>Not in version 1.</summary>
    public static string Name => "two";
}
