using Microsoft.AspNetCore.Identity;
using PartnerHub.Contracts;

namespace PartnerHub.Access.Accounts;

/// <summary>Passwords, hashed as ASP.NET Core Identity hashes them.</summary>
internal sealed class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 128;

    public static readonly LocalizedText Expected = LocalizedText.Of(
        $"un mot de passe de {Shortest} à {Longest} caractères, sans votre adresse ni votre nom, ni une suite connue",
        $"a password of {Shortest} to {Longest} characters, without your address or your name, and no well-known sequence");

    private static readonly string[] WellKnown = ["password", "motdepasse", "123456", "azerty", "qwerty", "partnerhub", "abcdef", "111111", "letmein", "iloveyou", "bienvenue", "welcome", "administrator"];

    private readonly PasswordHasher<object> _hasher = new();
    private readonly Lazy<string> _nobodys;

    public Passwords() => _nobodys = new(() => Hash(Secret.Draw()));

    public string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>Compares with a hash; where there is none it takes as long, and is wrong.</summary>
    public PasswordVerificationResult Verify(string? hash, string password)
    {
        var result = _hasher.VerifyHashedPassword(this, hash ?? _nobodys.Value, password);
        return hash is null ? PasswordVerificationResult.Failed : result;
    }

    public static bool IsGood(string password, string email, string name)
    {
        if (password.Length is < Shortest or > Longest || password.Distinct().Count() < 5)
        {
            return false;
        }

        var rest = Without(Without(password, name), email.Split('@')[0]);
        return WellKnown.Aggregate(rest, Without).Length >= Shortest - 4;
    }

    private static string Without(string text, string part) => part.Length < 4 ? text : text.Replace(part, "", StringComparison.OrdinalIgnoreCase);
}
