namespace TestPlugins.WrongAnswers;

/// <summary>Fails, hangs or says too much when it is asked what it is.</summary>
internal sealed class OddError(string fault) : Exception
{
    public override string Message => fault switch
    {
        "huge" => new string('x', 100_000_000),
        "hangs" => Hang(),
        _ => throw new InvalidOperationException("no message"),
    };

    public override string StackTrace => fault == "all" ? throw new InvalidOperationException("no trace") : "";

    public override string ToString() => throw new InvalidOperationException("no text");

    private static string Hang()
    {
        var end = Environment.TickCount64 + 20_000;
        while (Environment.TickCount64 < end)
        {
        }

        return "";
    }
}
