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

    // 10^8 guesses and more; 0 to 2 are less.
    private const int LeastScore = 3;

    // Longer ones are as good as what they begin with, which bounds the work.
    private const int MostLooked = 64;

    /// <summary>What people choose here, beside what the lists of used passwords hold.</summary>
    private static readonly string[] WellKnown = ["partnerhub", "motdepasse", "azerty", "bienvenue", "administrateur", "partenaire", "partner"];

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

    /// <summary>True for one that takes many guesses, whoever knows its holder and the passwords that are used most.</summary>
    public static bool IsGood(string password, string email, string name) =>
        password.Length is >= Shortest and <= Longest
        && Zxcvbn.Core.EvaluatePassword(password[..Math.Min(password.Length, MostLooked)], [.. WellKnown, email, .. email.Split('@', '.'), name, .. name.Split(' ')]).Score >= LeastScore;
}
