using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsOddly;

/// <summary>Throws an error that fails when it is asked what it is.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class OddException : Exception
    {
        public override string Message => throw new InvalidOperationException("no message");

        public override string StackTrace => throw new InvalidOperationException("no trace");

        public override string ToString() => throw new InvalidOperationException("no text");
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-oddly", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on) => dossier.Partner.Id == "bad" ? throw new OddException() : base.Assess(dossier, on);
    }
}
