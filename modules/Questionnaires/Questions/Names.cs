namespace PartnerHub.Questionnaires;

/// <summary>The names of one thing, compared as <see cref="Wording"/> does.</summary>
internal sealed class Names(IEnumerable<string> names)
{
    private readonly HashSet<string> _plain = new(names.Select(Wording.Plain), StringComparer.Ordinal);

    public bool Has(string name) => HasPlain(Wording.Plain(name));

    /// <param name="plain">As <see cref="Wording.Plain"/> gives it, for who asks many.</param>
    public bool HasPlain(string plain) => _plain.Contains(plain);
}
