using System.Collections.Frozen;

namespace PartnerHub.Imports.Surveys;

/// <summary>
/// Finds the rows of a file that sum others up, by what the lines before come to: since the last such row, or from the start.
/// </summary>
internal sealed class TotalsRows
{
    /// <summary>Half a cent, in ten-thousandths: sums of rounded amounts.</summary>
    private const int Tolerance = 50;
    private const int MostWrong = 1_000;
    private readonly HashSet<long> _right = [];
    private readonly Dictionary<long, WrongTotal> _wrong = [];
    private Int128 _sinceLast;
    private Int128 _sinceStart;
    private bool _hasLines;
    private bool _hasAny;

    /// <summary>Whether the amount is what lines before it come to, or nothing where there is none.</summary>
    public bool AddsUp(long amount) => IsSum(_sinceLast, amount) || IsSum(_sinceStart, amount);

    /// <summary>Whether there are lines before it that come to the amount.</summary>
    public bool SumsLines(long amount) => (_hasLines && IsSum(_sinceLast, amount)) || (_hasAny && IsSum(_sinceStart, amount));

    public void AddLine(long amount)
    {
        (_sinceLast, _sinceStart) = (_sinceLast + amount, _sinceStart + amount);
        (_hasLines, _hasAny) = (true, true);
    }

    public void AddTotal(long line)
    {
        _right.Add(line);
        Restart();
    }

    /// <summary>A row that calls itself a total and is none.</summary>
    public void AddWrong(long line, long amount)
    {
        if (_wrong.Count < MostWrong)
        {
            _wrong.Add(line, new(amount, (decimal)(_hasLines ? _sinceLast : _sinceStart) / 10_000));
        }

        Restart();
    }

    public (FrozenSet<long> Right, FrozenDictionary<long, WrongTotal> Wrong) Lines => (_right.ToFrozenSet(), _wrong.ToFrozenDictionary());

    private void Restart() => (_sinceLast, _hasLines) = (0, false);

    private static bool IsSum(Int128 sum, long amount) => Int128.Abs(sum - amount) <= Tolerance;
}

/// <param name="Amount">What the row says, in ten-thousandths.</param>
/// <param name="Sum">What the lines before it come to.</param>
internal readonly record struct WrongTotal(long Amount, decimal Sum);
