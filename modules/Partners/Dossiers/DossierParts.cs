using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>What was read of one member, until it is whole.</summary>
internal sealed class DossierParts(string id, string partner)
{
    private readonly List<(long Number, Fact Fact)> _facts = [];
    private readonly HashSet<long> _overtaken = [];

    public string Id => id;

    public string? Name { get; set; }

    public string Country { get; set; } = "";

    public IReadOnlyList<string> Types { get; set; } = [];

    public DateOnly? JoinedOn { get; set; }

    public List<Person> People { get; } = [];

    public List<(string? Level, DateOnly? From)> Levels { get; } = [];

    public List<SalesSum> Sales { get; } = [];

    /// <summary>False when the member was not there yet at the revision.</summary>
    public bool IsKnown => Name is not null;

    public void Add(long number, long? corrects, bool withdrawn, Fact fact)
    {
        if (corrects is { } earlier)
        {
            _overtaken.Add(earlier);
        }

        if (!withdrawn)
        {
            _facts.Add((number, fact));
        }
    }

    public MemberDossier Build(string program, long revision)
    {
        var member = new Member
        {
            Id = id,
            Program = program,
            Partner = new Partner { Id = partner, Name = Name!, Country = Country, Types = Types, People = People },
            Membership = LevelsHeld.Build(JoinedOn, Levels),
        };
        var facts = new List<Fact>(_facts.Count + Sales.Count);
        facts.AddRange(_facts.Where(fact => !_overtaken.Contains(fact.Number)).Select(fact => fact.Fact));
        SalesFacts.AddTo(facts, Sales);
        var dossier = new Dossier
        {
            Partner = member.Partner,
            Membership = member.Membership,
            Facts = facts.Count == 0 ? FactSet.Empty : FactSet.Of(facts),
        };
        return new MemberDossier(member, dossier, revision);
    }
}
