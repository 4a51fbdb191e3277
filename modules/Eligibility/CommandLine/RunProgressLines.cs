using PartnerHub.Eligibility.Runs;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Eligibility.CommandLine;

/// <summary>How far a run is, on the error stream: a bar that moves on a terminal, else a line every few seconds.</summary>
internal sealed class RunProgressLines(CommandContext context) : IProgress<NetworkRun>
{
    private const int Width = 30;
    private static readonly TimeSpan EveryLine = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan EveryMove = TimeSpan.FromSeconds(0.2);

    private readonly TimeProvider _time = TimeProvider.System;
    private readonly bool _moves = context.Terminal.ShowsProgress;
    private long _started;
    private long _said;
    private long? _first;

    public void Report(NetworkRun value)
    {
        if (_first is null)
        {
            (_first, _started, _said) = (value.Done, _time.GetTimestamp(), _time.GetTimestamp());
        }

        if (_time.GetElapsedTime(_said) < (_moves ? EveryMove : EveryLine))
        {
            return;
        }

        _said = _time.GetTimestamp();
        if (_moves)
        {
            context.Terminal.Error.Write("\r" + Bar(value) + " " + Sentence(value) + "  ");
        }
        else
        {
            context.Terminal.Error.WriteLine(Sentence(value));
        }
    }

    /// <summary>Leaves the line of the bar.</summary>
    public void End()
    {
        if (_moves && _said != _started)
        {
            context.Terminal.Error.WriteLine();
        }
    }

    private static string Bar(NetworkRun run)
    {
        var full = run.Total == 0 ? Width : (int)(Math.Min(run.Done, run.Total) * Width / run.Total);
        return "[" + new string('#', full) + new string('.', Width - full) + "]";
    }

    private string Sentence(NetworkRun run)
    {
        var seconds = _time.GetElapsedTime(_started).TotalSeconds;
        var rate = (run.Done - _first!.Value) / seconds;
        var locale = context.Locale;
        var (done, total, speed) = (locale.Number(run.Done), locale.Number(run.Total), locale.Number(Math.Round((decimal)rate)));
        var left = rate > 0 ? locale.Number(Math.Ceiling((decimal)((run.Total - run.Done) / rate))) : "?";
        return locale.Say($"{done} membres sur {total}, {speed} par seconde, encore {left} s", $"{done} of {total} members, {speed} a second, {left} s left");
    }
}
