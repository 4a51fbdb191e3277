using System.Text.Json;
using PartnerHub.Access.Roles;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.SignOn;

/// <summary>What a provider says of somebody: each claim's values by its name, or by its path where it stands within another.</summary>
internal sealed class ClaimSet
{
    private const int Most = 1000;

    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);
    private int _count;

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static ClaimSet Of(params IEnumerable<string> documents)
    {
        var claims = new ClaimSet();
        foreach (var text in documents)
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("Claims are an object.");
            }

            claims.Add("", document.RootElement);
        }

        return claims;
    }

    public IReadOnlyCollection<string> this[string claim] => _values.TryGetValue(claim, out var values) ? values : [];

    public string? First(string claim) => this[claim].FirstOrDefault();

    /// <summary>The roles that they give. A value that can't be part of a scope gives none.</summary>
    public IReadOnlyList<GivenRole> RolesBy(IEnumerable<ClaimRole> rules) =>
    [
        .. (from rule in rules
            from value in this[rule.Claim]
            where rule.Value is null || rule.Value == value
            let role = Read(rule, value)
            where role is not null
            select role).Distinct(),
    ];

    private static GivenRole? Read(ClaimRole rule, string value)
    {
        try
        {
            return RoleScope.Read(rule.Role, rule.Scope.Replace(ClaimRole.Place, value, StringComparison.Ordinal), null);
        }
        catch (InvalidRequestException)
        {
            return null;
        }
    }

    private void Add(string name, JsonElement value)
    {
        if (_count++ > Most)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add(name.Length == 0 ? member.Name : $"{name}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Add(name, item);
                }

                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                if (!_values.TryGetValue(name, out var values))
                {
                    _values[name] = values = new(StringComparer.Ordinal);
                }

                values.Add(value.ToString());
                break;
        }
    }
}
