using PartnerHub.Contracts;

namespace TestPlugins.ReferencesHost;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("references-host", settings)
    {
        protected override string Facts() => typeof(MediatR.IMediator).FullName!;
    }
}
