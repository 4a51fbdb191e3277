using PartnerHub.Contracts;

namespace TestPlugins.Bad.CountsInStatics;

/// <summary>Answers by how often it has been asked.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("counts-in-statics", settings)
    {
        private static int _asked;

        protected override string Facts() => $"asked {++_asked} times";
    }
}
