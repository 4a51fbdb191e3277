using PartnerHub.Contracts;

namespace TestPlugins.LoopsInFactory;

public sealed class Factory : IProgramFactory
{
    private volatile bool _for = true;

    public IPartnerProgram Create(ProgramSettings settings)
    {
        while (_for)
        {
        }

        return new SampleProgram("loops-in-factory", settings);
    }
}
