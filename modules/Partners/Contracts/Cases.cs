using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>
/// Asks for the cases of members as known at a revision of their program's data, to put them into dossiers. The module that
/// keeps cases answers, on behalf of any caller; where there is none, members have no cases.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Revision">The revision.</param>
/// <param name="First">The first member by id.</param>
/// <param name="Last">The last one.</param>
/// <param name="Named">Only these members; null for all between the first and the last.</param>
public sealed record GatherCases(string Program, long Revision, string First, string Last, IReadOnlyCollection<string>? Named = null) : INotification
{
    private Dictionary<string, List<SanctionCase>>? _found;

    /// <summary>Adds a case of a member; those of one member in the order in which they were opened.</summary>
    public void Add(string member, SanctionCase @case)
    {
        _found ??= new(StringComparer.Ordinal);
        if (!_found.TryGetValue(member, out var cases))
        {
            _found.Add(member, cases = []);
        }

        cases.Add(@case);
    }

    /// <summary>The cases of a member, oldest first.</summary>
    public IReadOnlyList<SanctionCase> Of(string member) => _found?.GetValueOrDefault(member) ?? (IReadOnlyList<SanctionCase>)[];
}

/// <summary>
/// Takes the next revision of a program's data for what another module keeps of its members, in the unit of work that writes
/// it. Whoever sends it publishes <see cref="FactsChanged"/> once it is written.
/// </summary>
[RequiresRight(Rights.Record)]
public sealed record TakeRevision(string Program, string Source) : IRequest<long>, IAboutProgram, IInnerStep;
