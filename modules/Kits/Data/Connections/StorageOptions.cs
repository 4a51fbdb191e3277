using Microsoft.Extensions.Options;

namespace PartnerHub.Kits.Data;

/// <summary>Where the data is kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The kind of database: <c>sqlite</c>, <c>postgresql</c> or <c>sqlserver</c>.</summary>
    public string Provider { get; set; } = "sqlite";

    /// <summary>How long a connection waits for another one's write, 1 to 300 seconds.</summary>
    public int BusyTimeoutSeconds { get; set; } = 10;

    /// <summary>From <c>ConnectionStrings:PartnerHub</c>. A relative file is under the content root.</summary>
    public string ConnectionString { get; set; } = Usual;

    /// <summary>Whether a database file that is not there is made. Unless said: in Development, and for the usual file.</summary>
    public bool? Create { get; set; }

    internal const string Usual = "Data Source=data/partnerhub.db";
}

internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var errors = new List<string>();
        var known = Dialect.All.Any(dialect => string.Equals(dialect.Name, options.Provider, StringComparison.OrdinalIgnoreCase));
        if (!known)
        {
            errors.Add($"Storage:Provider is '{options.Provider}'; expected {string.Join(", ", Dialect.All.Select(dialect => $"'{dialect}'"))}.");
        }

        if (options.BusyTimeoutSeconds is < 1 or > 300)
        {
            errors.Add(FormattableString.Invariant($"Storage:BusyTimeoutSeconds is {options.BusyTimeoutSeconds}; expected 1 to 300."));
        }

        if (known && Engine.Error(options) is { } error)
        {
            errors.Add($"ConnectionStrings:PartnerHub {error}.");
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
