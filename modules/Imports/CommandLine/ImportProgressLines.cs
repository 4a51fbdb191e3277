using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Imports.CommandLine;

/// <summary>Says on the error stream, at most once a second, how many lines are in, how fast, and how long it still takes.</summary>
internal sealed class ImportProgressLines(CommandContext context) : IProgress<ImportReceipt>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly TimeProvider _time = TimeProvider.System;
    private long _started;
    private long _said;
    private ImportReceipt? _first;

    public void Report(ImportReceipt value)
    {
        if (_first is null)
        {
            (_first, _started, _said) = (value, _time.GetTimestamp(), _time.GetTimestamp());
        }

        if (_time.GetElapsedTime(_said) < Every)
        {
            return;
        }

        _said = _time.GetTimestamp();
        var seconds = _time.GetElapsedTime(_started).TotalSeconds;
        var rate = (value.Lines - _first.Lines) / seconds;
        var left = value.Position == _first.Position ? 0 : (value.Bytes - value.Position) * seconds / (value.Position - _first.Position);
        var locale = context.Locale;
        var (lines, speed, rest) = (locale.Number(value.Lines), locale.Number(Math.Round((decimal)rate)), locale.Number(Math.Ceiling((decimal)left)));
        context.Terminal.Error.WriteLine(locale.Say($"{lines} lignes, {speed} par seconde, encore {rest} s", $"{lines} lines, {speed} a second, {rest} s left"));
    }
}
