/** As the server waits for an answer, but not to the last moment: what is being done when the time is up still ends. */
export function patience(): () => number {
  const worked = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const end = worked() + 1_500;
  return () => end - worked();
}
