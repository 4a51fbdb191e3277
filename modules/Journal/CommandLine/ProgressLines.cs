using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Journal.CommandLine;

/// <summary>Says now and then how many entries were read; a short journal is read before there is anything to say.</summary>
internal sealed class ProgressLines(CommandContext context) : IProgress<long>
{
    private const int Every = 100_000;

    public void Report(long value)
    {
        if (value % Every == 0)
        {
            var number = context.Locale.Number(value);
            context.Terminal.Error.WriteLine(context.Locale.Say($"{number} enregistrements lus", $"{number} entries read"));
        }
    }
}
