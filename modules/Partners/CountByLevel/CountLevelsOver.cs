using MediatR;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners.BrowseMembers;

namespace PartnerHub.Partners.CountByLevel;

/// <summary>How many members of a program hold each level on each of some days; those without one are not counted.</summary>
[RequiresRight(Rights.Read)]
internal sealed record CountLevelsOver(string Program, IReadOnlyList<DateOnly> Days) : IRequest<IReadOnlyList<IReadOnlyDictionary<string, int>>>, IAboutProgram;

internal sealed class CountLevelsOverHandler(UnitOfWork unit, ListingCounts counts) : IRequestHandler<CountLevelsOver, IReadOnlyList<IReadOnlyDictionary<string, int>>>
{
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, int>>> Handle(CountLevelsOver request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var turns = await counts.ReadTurnsAsync(session, request.Program, cancellationToken);
        return [.. request.Days.Select(day => On(turns, day))];
    }

    private static Dictionary<string, int> On(IReadOnlyList<LevelTurn> turns, DateOnly day) =>
        turns.Where(turn => turn.Day <= day).GroupBy(turn => turn.Level, StringComparer.Ordinal).ToDictionary(level => level.Key, level => level.Sum(turn => turn.Members), StringComparer.Ordinal);
}
