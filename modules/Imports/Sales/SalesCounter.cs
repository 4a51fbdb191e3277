using PartnerHub.Partners;

namespace PartnerHub.Imports.Sales;

/// <summary>Whose sales a file holds, and until which day of its period.</summary>
internal sealed class SalesCounter(IReadOnlySet<DateOnly> outliers)
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Members => _members;

    public DateOnly? LastDay { get; private set; }

    /// <summary>A member that reports no sale.</summary>
    public void AddSilent(string member) => _members.Add(member);

    public void Add(IEnumerable<SalesLine> lines)
    {
        foreach (var line in lines)
        {
            _members.Add(line.Member);
            LastDay = LastDay > line.Day || outliers.Contains(line.Day) ? LastDay : line.Day;
        }
    }
}
