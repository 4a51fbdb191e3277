namespace TestPlugins.Rates;

public static class Rate
{
    public static decimal Percent => 10;
}
